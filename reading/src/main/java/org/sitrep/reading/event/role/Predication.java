// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.role;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.syntax.Predicate;

/**
 * Words that only say what something is: "it was the second attack", "the ministry called it an attack". What "it" means is the event itself,
 * so that it takes no part, and who calls it so does none of it.
 */
final class Predication {

    private static final Words THING = Words.of("it", "this", "that");
    private static final Relations NAMES = Relations.of(Relation.OBJ, Relation.XCOMP, Relation.OBL);

    private final AnnotatedText text;

    Predication(AnnotatedText text) {
        this.text = text;
    }

    /** The tokens of those whom the words about an event leave out of it. */
    Set<Integer> listUninvolved(int anchor) {
        Set<Integer> uninvolved = new HashSet<>();
        if (!text.tag(anchor).isNoun()) {
            return uninvolved;
        }
        OptionalInt subject = text.findChild(anchor, Relation.NSUBJ);
        if (text.findChild(anchor, Relation.COP).isPresent() && subject.isPresent() && isThing(subject.getAsInt())) {
            uninvolved.add(subject.getAsInt());
        }
        int verb = text.head(anchor);
        if (NAMES.has(text.relation(anchor)) && text.tag(verb).isVerb()) {
            addCalled(verb, anchor, uninvolved);
        }
        return uninvolved;
    }

    private void addCalled(int verb, int anchor, Set<Integer> uninvolved) {
        for (int child : text.children(verb)) {
            if (child < anchor && text.isRelation(child, Relation.OBJ) && isThing(child)) {
                uninvolved.add(child);
                new Predicate(text, verb).findSubject().ifPresent(uninvolved::add);
            }
        }
    }

    private boolean isThing(int token) {
        return THING.has(text.lower(token));
    }
}
