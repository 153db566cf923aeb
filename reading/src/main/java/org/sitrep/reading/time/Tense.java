// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.util.Set;
import org.sitrep.reading.language.AnnotatedText;

/** Reads from the verb that governs a word whether the text looks back or ahead. */
final class Tense {

    private static final Set<String> AHEAD =
            Set.of("will", "'ll", "’ll", "wo", "shall", "would", "may", "might", "must");
    private static final Set<String> PLANNED = Set.of("schedule", "expect", "plan", "set", "due", "slate");
    private static final Set<String> BETWEEN = Set.of("on", "early", "late", "in", "this");
    private static final int CLIMB = 12;

    private Tense() {}

    static Direction at(AnnotatedText text, int token) {
        if (followsPastVerb(text, token)) {
            return Direction.PAST;
        }
        boolean owner = text.isRelation(token, "nmod:poss");
        int at = text.head(token);
        for (int i = 0; i < CLIMB && at != AnnotatedText.ROOT; i++) {
            if (isPast(text, at)) {
                return Direction.PAST;
            }
            if (looksAhead(text, at, owner)) {
                return Direction.FUTURE;
            }
            if (isFinite(text, at)) {
                return Direction.PAST;
            }
            at = text.head(at);
        }
        return Direction.UNSAID;
    }

    /** "Said Friday", "left on Monday": the verb right before decides. */
    private static boolean followsPastVerb(AnnotatedText text, int token) {
        int before = token - 1;
        if (before >= 0 && BETWEEN.contains(text.lower(before))) {
            before--;
        }
        return before >= 0 && text.tag(before).equals("VBD") && !PLANNED.contains(text.lemma(before));
    }

    /** "Had been due", "would have met" look back. */
    private static boolean isPast(AnnotatedText text, int verb) {
        for (int child : text.children(verb)) {
            boolean auxiliary = text.isRelation(child, "aux") || text.isRelation(child, "aux:pass");
            boolean had = text.lower(child).equals("had");
            boolean wouldHave = text.lower(child).equals("have") && hasModal(text, verb);
            if (auxiliary && (had || wouldHave)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasModal(AnnotatedText text, int verb) {
        for (int child : text.children(verb)) {
            if (text.tag(child).equals("MD")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a verb stands for something to come.
     *
     * @param owner whether the time only belongs to a noun: "to discuss Monday's attack" says nothing of its side
     */
    private static boolean looksAhead(AnnotatedText text, int verb, boolean owner) {
        String tag = text.tag(verb);
        if (PLANNED.contains(text.lemma(verb)) && !tag.equals("VBD")) {
            return true;
        }
        boolean infinitive = tag.equals("VB") || tag.equals("VBN");
        for (int child : text.children(verb)) {
            boolean auxiliary = text.isRelation(child, "aux") || text.isRelation(child, "aux:pass");
            if (auxiliary && AHEAD.contains(text.lower(child))) {
                return true;
            }
            if (infinitive && !owner && text.tag(child).equals("TO")) {
                return true;
            }
            boolean going = tag.equals("VBG")
                    && auxiliary
                    && Set.of("VBZ", "VBP").contains(text.tag(child))
                    && text.lemma(child).equals("be");
            if (going) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFinite(AnnotatedText text, int verb) {
        String tag = text.tag(verb);
        return tag.equals("VBD") || tag.equals("VBN");
    }
}
