// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Words;

/** A verb or other predicate with its auxiliaries: voice, tense, aspect and finiteness. */
final class VerbGroup {

    private static final Tags PRESENT = Tags.of(Tag.VBZ, Tag.VBP);
    private static final Tags FINITE = Tags.of(Tag.VBD, Tag.VBZ, Tag.VBP, Tag.MD);
    private static final Relations MODIFYING = Relations.of(Relation.ACL, Relation.AMOD, Relation.ADVCL);
    private static final Words BETWEEN_BE_AND_TO = Words.of("not", "n't", "n’t", "now", "also", "both");
    private static final Words BE_OR_HAVE = Words.of("be", "have");
    private static final Relations TO = Relations.of(Relation.MARK, Relation.AUX);

    private VerbGroup() {}

    static Voice voice(AnnotatedText text, int verb) {
        boolean marked = text.findChild(verb, Relation.AUX_PASS).isPresent()
                || text.findChild(verb, Relation.NSUBJ_PASS).isPresent();
        boolean reduced = ReducedPassive.is(text, verb) || ReducedPassive.isShared(text, verb);
        return marked || reduced || isPassiveParticiple(text, verb) ? Voice.PASSIVE : Voice.ACTIVE;
    }

    /** "The town taken by rebels": a past participle that modifies and has neither auxiliary nor object. */
    private static boolean isPassiveParticiple(AnnotatedText text, int verb) {
        return text.tag(verb) == Tag.VBN
                && !new Predicate(text, verb).isBeforeObject()
                && MODIFYING.has(text.relation(verb))
                && text.findChild(verb, Relation.AUX).isEmpty()
                && text.findChild(verb, Relation.OBJ).isEmpty();
    }

    static Tense tense(AnnotatedText text, int verb) {
        return isPerfect(text, verb) ? Tense.PERFECT : isPast(text, verb) ? Tense.PAST : Tense.PRESENT;
    }

    static boolean isPerfect(AnnotatedText text, int verb) {
        return hasAuxiliary(text, verb, "have");
    }

    static boolean isPast(AnnotatedText text, int verb) {
        boolean auxiliary = hasForm(text, verb, "did") || hasForm(text, verb, "was") || hasForm(text, verb, "were");
        return text.tag(verb) == Tag.VBD || auxiliary && !isPerfect(text, verb);
    }

    static boolean isPresent(AnnotatedText text, int verb) {
        boolean auxiliary = hasForm(text, verb, "is")
                || hasForm(text, verb, "are")
                || hasForm(text, verb, "does")
                || hasForm(text, verb, "do");
        return PRESENT.has(text.tag(verb)) || auxiliary;
    }

    static boolean isProgressive(AnnotatedText text, int verb) {
        boolean active = text.tag(verb) == Tag.VBG && hasAuxiliary(text, verb, "be");
        boolean passive = verb > 0 && text.lower(verb - 1).equals("being") && hasForm(text, verb, "being");
        return (active || passive) && !hasForm(text, verb, "had");
    }

    static Finiteness finiteness(AnnotatedText text, int verb) {
        boolean gerund = text.tag(verb) == Tag.VBG && !hasAuxiliary(text, verb, "be");
        if (!gerund && findTo(text, verb).isPresent()) {
            return Finiteness.INFINITIVE;
        }
        boolean auxiliary = text.findChild(verb, Relation.AUX).isPresent()
                || text.findChild(verb, Relation.AUX_PASS).isPresent()
                || text.findChild(verb, Relation.COP).isPresent();
        return FINITE.has(text.tag(verb)) || auxiliary ? Finiteness.FINITE : Finiteness.NONFINITE;
    }

    static OptionalInt findBeforeTo(AnnotatedText text, int verb) {
        OptionalInt to = findTo(text, verb);
        int before = to.isPresent() ? to.getAsInt() - 1 : -1;
        boolean aside = before > 0 && BETWEEN_BE_AND_TO.has(text.lower(before));
        int word = aside ? before - 1 : before;
        boolean helps =
                word >= 0 && BE_OR_HAVE.has(text.lemma(word)) && text.tag(word).isVerb();
        return helps ? OptionalInt.of(word) : OptionalInt.empty();
    }

    static boolean hasTo(AnnotatedText text, int verb) {
        return findTo(text, verb).isPresent();
    }

    private static OptionalInt findTo(AnnotatedText text, int verb) {
        for (int child : text.children(verb)) {
            if (TO.has(text.relation(child)) && text.lower(child).equals("to")) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }

    static boolean isMarkedByTo(AnnotatedText text, int verb) {
        for (int child : text.children(verb)) {
            if (text.isRelation(child, Relation.MARK) && text.lower(child).equals("to")) {
                return true;
            }
        }
        return false;
    }

    static OptionalInt findModal(AnnotatedText text, int verb) {
        for (int child : text.children(verb)) {
            if (text.tag(child) == Tag.MD && isAuxiliary(text, child)) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean hasAuxiliary(AnnotatedText text, int verb, String lemma) {
        for (int child : text.children(verb)) {
            if (isAuxiliary(text, child) && text.lemma(child).equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an auxiliary or the copula has that form, in lower case. */
    static boolean hasForm(AnnotatedText text, int verb, String form) {
        for (int child : text.children(verb)) {
            if (isAuxiliary(text, child) && text.lower(child).equals(form)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAuxiliary(AnnotatedText text, int child) {
        boolean helps = text.relation(child).isAuxiliary() || text.isRelation(child, Relation.COP);
        return helps && !isAcronym(text, child);
    }

    /** "IS fighters captured the town": a name in capitals, which tagger and parser take for "is". Text all in capitals has none. */
    private static boolean isAcronym(AnnotatedText text, int word) {
        return isInCapitals(text.form(word)) && !isInCapitals(text.form(text.head(word)));
    }

    private static boolean isInCapitals(String form) {
        return form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
    }
}
