// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.salience;

import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.reading.syntax.Predicate;

/** Finds who says, denies or thinks the clause that a pronoun is the subject of, or possesses the subject of. */
public final class Tellers {

    /** Joined clauses up to the verb that governs them all; more lie between only in misread sentences. Set by hand. */
    private static final int MOST_CONJUNCTS = 4;

    private static final Relations CONTENT = Relations.of(Relation.CCOMP, Relation.ACL);

    private final AnnotatedText text;

    public Tellers(AnnotatedText text) {
        this.text = text;
    }

    /** The head of the noun phrase: "India" in "India denied that it had fired". */
    public OptionalInt find(int pronoun) {
        int subject = text.isRelation(pronoun, Relation.NMOD_POSS) ? text.head(pronoun) : pronoun;
        int verb = text.relation(subject).isNominalSubject() ? firstConjunct(text.head(subject)) : AnnotatedText.ROOT;
        boolean told = verb != AnnotatedText.ROOT && CONTENT.has(text.relation(verb)) && text.head(verb) < pronoun;
        return told ? findBefore(text.head(verb)) : OptionalInt.empty();
    }

    private int firstConjunct(int verb) {
        int first = verb;
        for (int step = 0; step < MOST_CONJUNCTS && text.isRelation(first, Relation.CONJ); step++) {
            first = text.head(first);
        }
        return first;
    }

    /** Whose word governs the clause: "India denied that", "India's claim that", "India denied reports that". */
    private OptionalInt findBefore(int governor) {
        Predicate predicate = new Predicate(text, governor);
        boolean noun = text.tag(governor).isNoun()
                && text.findChild(governor, Relation.COP).isEmpty();
        if (!noun) {
            return predicate.findSubject();
        }
        OptionalInt possessor = text.findChild(governor, Relation.NMOD_POSS);
        boolean object = possessor.isEmpty() && text.isRelation(governor, Relation.OBJ);
        return object ? new Predicate(text, text.head(governor)).findSubject() : possessor;
    }
}
