// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.lexicon.WordKinds;
import org.sitrep.lexicon.Words;

/**
 * A noun phrase behind a preposition.
 *
 * @param preposition in lower case
 * @param head the token the phrase hangs from
 */
public record PrepositionalPhrase(String preposition, int head) {

    private static final Relations PARTICLES = Relations.of(Relation.ADVMOD, Relation.COMPOUND_PRT);
    private static final Words AWAY_PARTICLES = Words.of("out", "away", "back", "off");
    private static final Relations PREPOSITIONAL = Relations.of(Relation.OBL, Relation.NMOD);
    private static final Relations SUBORDINATE =
            Relations.of(Relation.ACL, Relation.ADVCL, Relation.CCOMP, Relation.XCOMP);
    private static final Words PLACE_PREPOSITIONS =
            WordKinds.load(PrepositionalPhrase.class, "prepositions.tsv").get("place");

    /** Prepositions that parsers take for the mark of a clause: "a truce with X to begin", "support for X to return". */
    private static final Words LIKE_A_MARK = Words.of("with", "for", "against", "on", "between");

    /** The phrases that belong to a word, those behind "against" first, which leaves no doubt, the others in text order. */
    public static List<PrepositionalPhrase> below(AnnotatedText text, int token) {
        List<PrepositionalPhrase> phrases = new ArrayList<>();
        add(text, token, phrases);
        for (int child : text.children(token)) {
            if (PARTICLES.has(text.relation(child)) && AWAY_PARTICLES.has(text.lower(child))) {
                add(text, child, phrases);
            }
        }
        phrases.sort(Comparator.comparing(phrase -> !phrase.preposition().equals("against")));
        return phrases;
    }

    private static void add(AnnotatedText text, int token, List<PrepositionalPhrase> phrases) {
        for (int child : text.children(token)) {
            String introducer = Introducer.of(text, child);
            if (PREPOSITIONAL.has(text.relation(child)) && !introducer.isEmpty()) {
                phrases.add(new PrepositionalPhrase(introducer, child));
            } else if (SUBORDINATE.has(text.relation(child)) && LIKE_A_MARK.has(introducer)) {
                OptionalInt subject = text.findChild(child, Relation.NSUBJ);
                subject.ifPresent(noun -> phrases.add(new PrepositionalPhrase(introducer, noun)));
            }
        }
    }

    /** Whether the preposition says only where. */
    public boolean tellsWhere() {
        return PLACE_PREPOSITIONS.has(preposition);
    }
}
