// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.util.Set;
import org.sitrep.reading.language.AnnotatedText;

/** Reads from the verb that governs a word whether the text looks back or ahead. */
final class Tense {

    private static final Set<String> AHEAD =
            Set.of("will", "'ll", "’ll", "shall", "would", "could", "may", "might", "must");
    private static final Set<String> PLANNED = Set.of(
            "schedule",
            "expect",
            "plan",
            "set",
            "due",
            "slate",
            "intend",
            "prepare",
            "agree",
            "want",
            "hope",
            "ready",
            "likely");
    private static final int CLIMB = 12;

    private Tense() {}

    static Direction at(AnnotatedText text, int token) {
        int at = text.head(token);
        for (int i = 0; i < CLIMB && at != AnnotatedText.ROOT; i++) {
            if (looksAhead(text, at)) {
                return Direction.FUTURE;
            }
            if (isFinitePast(text, at)) {
                return Direction.PAST;
            }
            at = text.head(at);
        }
        return Direction.PAST;
    }

    private static boolean looksAhead(AnnotatedText text, int verb) {
        if (PLANNED.contains(text.lemma(verb))) {
            return true;
        }
        boolean infinitive = text.tag(verb).equals("VB");
        boolean progressive = text.tag(verb).equals("VBG");
        for (int child : text.children(verb)) {
            boolean auxiliary = text.isRelation(child, "aux") || text.isRelation(child, "aux:pass");
            if (auxiliary && AHEAD.contains(text.lower(child))) {
                return !perfect(text, verb);
            }
            if (infinitive && text.tag(child).equals("TO")) {
                return true;
            }
            if (progressive
                    && auxiliary
                    && text.tag(child).matches("VB[ZP]")
                    && text.lemma(child).equals("be")) {
                return true;
            }
        }
        return false;
    }

    /** "Would have met" looks back. */
    private static boolean perfect(AnnotatedText text, int verb) {
        for (int child : text.children(verb)) {
            if (text.isRelation(child, "aux") && text.lemma(child).equals("have")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFinitePast(AnnotatedText text, int verb) {
        String tag = text.tag(verb);
        return tag.equals("VBD") || tag.equals("VBN");
    }
}
