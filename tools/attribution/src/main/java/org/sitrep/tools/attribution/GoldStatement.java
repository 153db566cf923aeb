// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.attribution;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.record.statement.SourceKind;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.record.text.Span;
import org.sitrep.tools.learning.GoldLines;
import tools.jackson.databind.JsonNode;

/**
 * A statement as a careful reader marked it.
 *
 * @param cue absent where a quotation stands without one
 * @param content from the first to the last word of its first stretch
 * @param acts the act, and others that would do
 */
record GoldStatement(Optional<Span> cue, Span content, SourceKind kind, Set<SpeechAct> acts) {

    static GoldStatement of(JsonNode json, String text) {
        Set<SpeechAct> acts = EnumSet.of(act(json.get("act")));
        if (json.has("or")) {
            json.get("or").forEach(other -> acts.add(act(other)));
        }
        return new GoldStatement(
                json.hasNonNull("cue") ? Optional.of(GoldLines.span(json.get("cue"), text)) : Optional.empty(),
                GoldLines.span(json.get("content"), text),
                SourceKind.valueOf(json.get("kind").asString().toUpperCase(Locale.ROOT)),
                acts);
    }

    private static SpeechAct act(JsonNode json) {
        return SpeechAct.valueOf(json.asString().toUpperCase(Locale.ROOT));
    }
}
