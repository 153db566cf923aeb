// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.places;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.Annotator;
import org.sitrep.language.TokenRange;
import org.sitrep.record.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report whose toponyms were marked by hand. */
record GoldDocument(AnnotatedText text, List<GoldToponym> toponyms) {

    /** A toponym, and where the place lies, if that was marked. */
    record GoldToponym(Span span, Optional<Point> point) {}

    record Point(double latitude, double longitude) {}

    /** The documents of a corpus in JSON lines: text, and toponyms with start and end in code points, lat and lon. */
    static List<GoldDocument> readAll(Path corpus, Annotator annotator) {
        try {
            return Files.readAllLines(corpus).parallelStream()
                    .map(line -> of(JsonMapper.shared().readTree(line), annotator))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + corpus + ".", e);
        }
    }

    private static GoldDocument of(JsonNode document, Annotator annotator) {
        String text = document.get("text").asString();
        List<GoldToponym> toponyms = new ArrayList<>();
        for (JsonNode toponym : document.get("toponyms")) {
            int start = text.offsetByCodePoints(0, toponym.get("start").asInt());
            int end = text.offsetByCodePoints(0, toponym.get("end").asInt());
            boolean placed = toponym.hasNonNull("lat") && toponym.hasNonNull("lon");
            Optional<Point> point = placed
                    ? Optional.of(new Point(
                            toponym.get("lat").asDouble(), toponym.get("lon").asDouble()))
                    : Optional.empty();
            toponyms.add(new GoldToponym(Span.of(text, start, end), point));
        }
        return new GoldDocument(annotator.annotate(text), toponyms);
    }

    /** The toponym that takes up the same words. */
    Optional<GoldToponym> find(TokenRange range) {
        Span span = text.span(range);
        return toponyms.stream()
                .filter(toponym ->
                        toponym.span().start() == span.start() && toponym.span().end() == span.end())
                .findFirst();
    }
}
