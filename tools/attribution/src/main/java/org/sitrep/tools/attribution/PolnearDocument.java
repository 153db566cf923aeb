// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.attribution;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.Annotator;
import org.sitrep.language.TokenRange;
import org.sitrep.record.text.Span;
import org.sitrep.tools.learning.GoldLines;
import tools.jackson.databind.JsonNode;

/** An article of PolNeAR with its attributions. */
record PolnearDocument(AnnotatedText text, List<GoldAttribution> attributions) {

    /** Reads JSON lines: {@code text}, and {@code attributions} with lists of {@code source}, {@code cue} and {@code content} spans. */
    static List<PolnearDocument> readAll(Path file, Annotator annotator) {
        return GoldLines.read(file, json -> of(json, annotator));
    }

    private static PolnearDocument of(JsonNode json, Annotator annotator) {
        AnnotatedText text = annotator.annotate(json.get("text").asString());
        return new PolnearDocument(text, attributions(json, text));
    }

    static List<GoldAttribution> attributions(JsonNode json, AnnotatedText text) {
        List<GoldAttribution> found = new ArrayList<>();
        for (JsonNode attribution : json.get("attributions")) {
            found.add(new GoldAttribution(
                    tokens(text, attribution.get("source")),
                    tokens(text, attribution.get("cue")),
                    tokens(text, attribution.get("content"))));
        }
        return List.copyOf(found);
    }

    private static BitSet tokens(AnnotatedText text, JsonNode spans) {
        BitSet tokens = new BitSet();
        for (JsonNode span : spans) {
            int start = span.get("start").asInt();
            int end = span.get("end").asInt();
            TokenRange range = text.tokensIn(Span.of(text.text(), start, end));
            tokens.set(range.first(), Math.max(range.first(), range.end()));
        }
        return tokens;
    }
}
