// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The texts that are read. */
public final class Texts {

    /** Enough for steady figures, little enough to be annotated in a minute. */
    private static final int MOST = 100;

    private Texts() {}

    /** The first hundred texts. */
    public static List<String> list(String place) {
        return list(place, MOST);
    }

    /** The first plain texts of a folder, or the field {@code text} of the first lines of a JSON-lines file. */
    public static List<String> list(String place, int most) {
        Path path = Path.of(place);
        try {
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.list(path)) {
                    return files.filter(file -> file.toString().endsWith(".txt"))
                            .sorted()
                            .limit(most)
                            .map(Texts::read)
                            .toList();
                }
            }
            try (Stream<String> lines = Files.lines(path)) {
                return lines.limit(most).map(line -> text(line, path)).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the texts at " + path + ".", e);
        }
    }

    private static String text(String line, Path file) {
        try {
            return JsonMapper.shared().readTree(line).required("text").asString();
        } catch (JacksonException e) {
            throw new IllegalArgumentException("A line of " + file + " is no JSON with a field \"text\".", e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ".", e);
        }
    }
}
