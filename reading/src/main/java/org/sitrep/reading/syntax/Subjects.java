// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Words;

/** Finds subjects, also those that stand elsewhere: shared, raised, controlled, modified. */
final class Subjects {

    private static final Relations LINKED = Relations.of(
            Relation.CONJ,
            Relation.ADVCL,
            Relation.XCOMP,
            Relation.ACL,
            Relation.PARATAXIS,
            Relation.DEP,
            Relation.CCOMP);
    private static final Relations MODIFYING = Relations.of(Relation.ACL, Relation.AMOD);
    private static final Relations SUPPLEMENTING =
            Relations.of(Relation.ACL, Relation.ADVCL, Relation.XCOMP, Relation.DEP);
    private static final Tags MODIFIED = Tags.NOUNS.with(Tag.PRP, Tag.DT, Tag.CD, Tag.JJ, Tag.WP);
    private static final Relations PREPOSITIONAL = Relations.of(Relation.OBL, Relation.NMOD);
    private static final Tags FINITE = Tags.of(Tag.VBD, Tag.VBZ, Tag.VBP);
    private static final Words SUBORDINATORS = Words.of("after", "before", "since", "as", "until", "while");

    /** How many clauses up a subject may stand; more are a parse gone wrong. */
    private static final int MOST_CLAUSES = 5;

    private Subjects() {}

    static OptionalInt findOwn(AnnotatedText text, int verb) {
        OptionalInt own = text.findChild(verb, Relation.NSUBJ);
        return own.isPresent() ? own : text.findChild(verb, Relation.NSUBJ_PASS);
    }

    static OptionalInt find(AnnotatedText text, int verb) {
        if (isSupplement(text, verb)) {
            OptionalInt matrix = findMatrixSubject(text, verb);
            if (matrix.isPresent()) {
                return matrix;
            }
        }
        if (ReducedPassive.is(text, verb) || ReducedPassive.isShared(text, verb)) {
            return OptionalInt.empty();
        }
        boolean open = !FINITE.has(text.tag(verb));
        int at = verb;
        for (int climb = 0; climb < MOST_CLAUSES; climb++) {
            OptionalInt own = text.findChild(at, Relation.NSUBJ);
            if (own.isEmpty() && (at != verb || VerbGroup.voice(text, verb) == Voice.ACTIVE)) {
                own = text.findChild(at, Relation.NSUBJ_PASS);
            }
            if (own.isPresent()) {
                return own;
            }
            if (new Predicate(text, at).isBeforeObject()) {
                at = text.head(at);
            }
            if (modifies(text, at)) {
                return OptionalInt.of(text.head(at));
            }
            int up = text.head(at);
            boolean linked = LINKED.has(text.relation(at)) || at != verb && text.isRelation(at, Relation.OBL);
            if (up == AnnotatedText.ROOT || !linked) {
                return OptionalInt.empty();
            }
            OptionalInt fronted = isUnattached(text, at) ? findBehindSubordinator(text, at, up) : OptionalInt.empty();
            if (fronted.isPresent()) {
                return fronted;
            }
            OptionalInt controller = open ? Control.findController(text, at, up) : OptionalInt.empty();
            if (controller.isPresent()) {
                return controller;
            }
            at = up;
        }
        return OptionalInt.empty();
    }

    /**
     * "..., telling them to leave": a participle behind a comma that has no word of its own to introduce it supplements the clause before
     * (Quirk and others, "A Comprehensive Grammar of the English Language", 1985, 15.60), wherever the parser hangs it.
     */
    private static boolean isSupplement(AnnotatedText text, int verb) {
        return text.tag(verb) == Tag.VBG
                && verb > 0
                && text.tag(verb - 1) == Tag.COMMA
                && SUPPLEMENTING.has(text.relation(verb))
                && findOwn(text, verb).isEmpty();
    }

    /** The subject of the finite clause that a supplement hangs from. */
    private static OptionalInt findMatrixSubject(AnnotatedText text, int verb) {
        int at = text.head(verb);
        for (int climb = 0; climb < MOST_CLAUSES && at != AnnotatedText.ROOT; climb++) {
            OptionalInt own = findOwn(text, at);
            if (own.isPresent() && own.getAsInt() < verb && VerbGroup.finiteness(text, at) == Finiteness.FINITE) {
                return own;
            }
            at = text.head(at);
        }
        return OptionalInt.empty();
    }

    /** "The ship leaving port": a participle is said of its noun; an infinitive or a clause with a mark is not. */
    private static boolean modifies(AnnotatedText text, int verb) {
        return MODIFYING.has(text.relation(verb))
                && text.head(verb) != AnnotatedText.ROOT
                && MODIFIED.has(text.tag(text.head(verb)))
                && text.findChild(verb, Relation.MARK).isEmpty();
    }

    /** A finite verb that the parser could not place. */
    private static boolean isUnattached(AnnotatedText text, int verb) {
        return text.isRelation(verb, Relation.DEP) && FINITE.has(text.tag(verb));
    }

    /** The noun that the parser hangs behind "after" or "as" where it opens a clause: "after the government pressed X". */
    private static OptionalInt findBehindSubordinator(AnnotatedText text, int verb, int up) {
        OptionalInt nearest = OptionalInt.empty();
        for (int child : text.children(up)) {
            boolean opens = PREPOSITIONAL.has(text.relation(child)) && SUBORDINATORS.has(Introducer.of(text, child));
            if (opens && child < verb) {
                nearest = OptionalInt.of(child);
            }
        }
        return nearest;
    }
}
