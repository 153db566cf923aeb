// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.sitrep.reading.language.AnnotatedText;

/**
 * A noun phrase behind a preposition.
 *
 * @param preposition in lower case
 * @param head the token the phrase hangs from
 */
record Phrase(String preposition, int head) {

    /** Prepositions that parsers take for the mark of a clause: "a truce with X to begin", "support for X to return". */
    private static final String LIKE_A_MARK = "with|for|against|on|between";

    /** The phrases that belong to a word, those behind "against" first, which leaves no doubt, the others in text order. */
    static List<Phrase> below(AnnotatedText text, int token) {
        List<Phrase> phrases = new ArrayList<>();
        add(text, token, phrases);
        for (int child : text.children(token)) {
            if (text.relation(child).matches("advmod|compound:prt")
                    && text.lower(child).matches("out|away|back|off")) {
                add(text, child, phrases);
            }
        }
        phrases.sort(Comparator.comparing(phrase -> !phrase.preposition().equals("against")));
        return phrases;
    }

    private static void add(AnnotatedText text, int token, List<Phrase> phrases) {
        for (int child : text.children(token)) {
            String introducer = Grammar.introducer(text, child);
            if (text.relation(child).matches("obl|nmod") && !introducer.isEmpty()) {
                phrases.add(new Phrase(introducer, child));
            } else if (text.relation(child).matches("acl|advcl|ccomp|xcomp") && introducer.matches(LIKE_A_MARK)) {
                OptionalInt subject = text.findChild(child, "nsubj");
                subject.ifPresent(noun -> phrases.add(new Phrase(introducer, noun)));
            }
        }
    }

    /** Whether the preposition says only where. */
    boolean tellsWhere() {
        return preposition.matches("in|at|near|inside|across|throughout|around|along|outside");
    }
}
