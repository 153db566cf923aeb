// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Turns inputs into reports, one at a time, in order: files, folders, and {@code -} for standard input.
 *
 * <p>Whatever an input turns out to be, it is handed on as something: a report, or the reason why it is none. Memory is
 * bounded by the largest single report.
 */
public final class Intake {

    /** The name of standard input among inputs. */
    public static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;

    public Intake(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** Hands over all that the inputs hold. What {@code to} throws ends it. */
    public void read(List<String> inputs, Consumer<Incoming> to) {
        for (String input : inputs) {
            if (input.equals(STANDARD_INPUT)) {
                readStream(standardInput, Format.ANY, Origin.of("standard input"), to);
            } else {
                readPath(Path.of(input), input, to);
            }
        }
    }

    private static void readPath(Path path, String name, Consumer<Incoming> to) {
        Origin origin = Origin.of(name);
        if (Files.isDirectory(path)) {
            readFolder(path, name, to);
        } else if (!Files.exists(path)) {
            to.accept(Incoming.Rejected.of(origin, "missing-file", "There is no such file."));
        } else {
            readFile(path, origin, to);
        }
    }

    private static void readFolder(Path folder, String name, Consumer<Incoming> to) {
        int files = 0;
        for (Path path : listed(folder, name, to)) {
            String file = name + (name.endsWith("/") ? "" : "/") + path.getFileName();
            if (Files.isDirectory(path)) {
                to.accept(new Incoming.Skipped(Origin.of(file), "a folder in a folder; name it to have it read"));
            } else if (Format.of(path).isNamed()) {
                files++;
                readFile(path, Origin.of(file), to);
            } else {
                to.accept(new Incoming.Skipped(Origin.of(file), "neither .jsonl, .txt nor .html"));
            }
        }
        if (files == 0) {
            to.accept(Incoming.Rejected.of(
                    Origin.of(name), "empty-folder", "The folder holds no .jsonl, .txt or .html file."));
        }
    }

    /** The files of a folder by name, hidden ones left out. */
    private static List<Path> listed(Path folder, String name, Consumer<Incoming> to) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            to.accept(unreadable(Origin.of(name), e));
            return List.of();
        }
    }

    private static void readFile(Path path, Origin origin, Consumer<Incoming> to) {
        try (InputStream in = Files.newInputStream(path)) {
            readStream(in, Format.of(path), origin, to);
        } catch (IOException e) {
            to.accept(unreadable(origin, e));
        }
    }

    private static void readStream(InputStream in, Format format, Origin origin, Consumer<Incoming> to) {
        try {
            BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
            switch (format == Format.ANY ? Format.sniff(buffered) : format) {
                case JSON_LINES -> JsonLines.read(buffered, origin, to);
                case HTML -> to.accept(HtmlFile.read(buffered, origin));
                case TEXT, ANY -> to.accept(TextFile.read(buffered, origin));
                case FOREIGN ->
                    to.accept(Incoming.Rejected.of(
                            origin,
                            "unsupported-input",
                            "Sitrep reads .jsonl, .txt and .html files and folders of them."));
            }
        } catch (UnfitException e) {
            to.accept(e.at(origin));
        } catch (IOException e) {
            to.accept(unreadable(origin, e));
        }
    }

    private static Incoming.Rejected unreadable(Origin origin, IOException e) {
        return Incoming.Rejected.of(origin, "unreadable-file", "It cannot be read: " + e.getMessage());
    }
}
