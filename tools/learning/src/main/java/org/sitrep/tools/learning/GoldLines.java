// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.learning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sitrep.record.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads corpora in JSON lines. */
public final class GoldLines {

    private GoldLines() {}

    /** What each line holds, in the order of the lines. */
    public static <T> List<T> read(Path file, Function<JsonNode, T> reading) {
        return readEvery(file, 1, reading);
    }

    /** The same of the first line and of every so manieth after it. */
    public static <T> List<T> readEvery(Path file, int step, Function<JsonNode, T> reading) {
        try {
            List<String> lines = Files.readAllLines(file);
            return IntStream.iterate(0, i -> i < lines.size(), i -> i + step)
                    .parallel()
                    .mapToObj(i -> reading.apply(JsonMapper.shared().readTree(lines.get(i))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ".", e);
        }
    }

    /** A span with {@code start} and {@code end} in code points; one without a word is taken for its first character. */
    public static Span span(JsonNode json, String text) {
        int start = text.offsetByCodePoints(0, json.get("start").asInt());
        int end = text.offsetByCodePoints(0, json.get("end").asInt());
        return Span.of(text, start, Math.max(end, start + 1));
    }

    public static Optional<String> string(JsonNode json, String field) {
        return json.hasNonNull(field) ? Optional.of(json.get(field).asString()) : Optional.empty();
    }
}
