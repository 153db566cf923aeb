// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.places;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.Annotator;
import org.sitrep.language.TokenRange;
import org.sitrep.record.text.Span;
import org.sitrep.tools.learning.GoldLines;
import tools.jackson.databind.JsonNode;

/** A report whose toponyms were marked by hand. */
record GoldDocument(AnnotatedText text, List<GoldToponym> toponyms) {

    /** A toponym, and where the place lies, if that was marked. */
    record GoldToponym(Span span, Optional<Point> point) {}

    record Point(double latitude, double longitude) {}

    /** The documents of a corpus in JSON lines: text, and toponyms with start and end in code points, lat and lon. */
    static List<GoldDocument> readAll(Path corpus, Annotator annotator) {
        return GoldLines.read(corpus, json -> of(json, annotator));
    }

    private static GoldDocument of(JsonNode document, Annotator annotator) {
        String text = document.get("text").asString();
        List<GoldToponym> toponyms = new ArrayList<>();
        for (JsonNode toponym : document.get("toponyms")) {
            boolean placed = toponym.hasNonNull("lat") && toponym.hasNonNull("lon");
            Optional<Point> point = placed
                    ? Optional.of(new Point(
                            toponym.get("lat").asDouble(), toponym.get("lon").asDouble()))
                    : Optional.empty();
            toponyms.add(new GoldToponym(GoldLines.span(toponym, text), point));
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
