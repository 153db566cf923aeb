// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Words;

/** The form a verb or other predicate has with its auxiliaries. */
public final class VerbForms {

    private static final Tags PRESENT_TAGS = Tags.of(Tag.VBZ, Tag.VBP);
    private static final Words BEFORE_TO = Words.of("not", "n't", "n’t", "now", "also", "both");
    private static final Words BE_OR_HAVE = Words.of("be", "have");
    private static final Relations BEFORE_INFINITIVE = Relations.of(Relation.MARK, Relation.AUX);
    private static final Tags FINITE_TAGS = Tags.of(Tag.VBD, Tag.VBZ, Tag.VBP, Tag.MD);
    private static final Relations NO_IMPERATIVE = Relations.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.AUX, Relation.AUX_PASS, Relation.MARK, Relation.EXPL);
    private static final Words BEFORE_IMPERATIVE = Words.of("please", "now", "so", "and");
    private static final Relations SUBJECTS = Relations.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.EXPL);
    private static final Relations AUXILIARIES = Relations.of(Relation.AUX, Relation.AUX_PASS, Relation.COP);

    private final AnnotatedText text;

    public VerbForms(AnnotatedText text) {
        this.text = text;
    }

    /** "Is shelling", "is being shelled"; what "had been" going on is over. */
    public boolean isProgressive(int verb) {
        boolean active = text.tag(verb) == Tag.VBG && hasAuxiliary(verb, "be");
        boolean passive = verb > 0 && text.lower(verb - 1).equals("being") && hasForm(verb, "being");
        return (active || passive) && !hasForm(verb, "had");
    }

    public Tense tense(int verb) {
        return isPerfect(verb) ? Tense.PERFECT : isPast(verb) ? Tense.PAST : Tense.PRESENT;
    }

    public boolean isPerfect(int verb) {
        return hasAuxiliary(verb, "have");
    }

    /** The simple past, "did leave" and "was left" among it, and of an adjective "was able". */
    public boolean isPast(int verb) {
        boolean auxiliary = hasForm(verb, "did") || hasForm(verb, "was") || hasForm(verb, "were");
        return text.tag(verb) == Tag.VBD || auxiliary && !isPerfect(verb);
    }

    public boolean isPresent(int verb) {
        boolean auxiliary = hasForm(verb, "is") || hasForm(verb, "are") || hasForm(verb, "does") || hasForm(verb, "do");
        return PRESENT_TAGS.has(text.tag(verb)) || auxiliary;
    }

    public boolean isInfinitive(int verb) {
        boolean gerund = text.tag(verb) == Tag.VBG && !hasAuxiliary(verb, "be");
        return !gerund && findTo(verb).isPresent();
    }

    /** The "is" of "is to leave" or the "has" of "has to leave", whatever the parser makes of it. */
    public OptionalInt findBeforeTo(int verb) {
        OptionalInt to = findTo(verb);
        int before = to.isPresent() ? to.getAsInt() - 1 : -1;
        boolean aside = before > 0 && BEFORE_TO.has(text.lower(before));
        int word = aside ? before - 1 : before;
        boolean helps =
                word >= 0 && BE_OR_HAVE.has(text.lemma(word)) && text.tag(word).isVerb();
        return helps ? OptionalInt.of(word) : OptionalInt.empty();
    }

    private OptionalInt findTo(int verb) {
        for (int child : text.children(verb)) {
            if (BEFORE_INFINITIVE.has(text.relation(child)) && text.lower(child).equals("to")) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }

    /** A verb with a tense, a modal or another auxiliary of its own. */
    public boolean isFinite(int verb) {
        boolean auxiliary = text.findChild(verb, Relation.AUX).isPresent()
                || text.findChild(verb, Relation.COP).isPresent();
        return !isInfinitive(verb) && (FINITE_TAGS.has(text.tag(verb)) || auxiliary);
    }

    /** "Withdraw now!": the bare verb at the head of a sentence or quotation. */
    public boolean isImperative(int verb) {
        boolean bare = text.tag(verb) == Tag.VB && text.isRelation(verb, Relation.ROOT);
        for (int child : text.children(verb)) {
            bare &= !NO_IMPERATIVE.has(text.relation(child));
        }
        int first = text.tokensOfSentence(text.sentenceOf(verb)).first();
        for (int token = first; bare && token < verb; token++) {
            bare = !Character.isLetterOrDigit(text.form(token).charAt(0)) || BEFORE_IMPERATIVE.has(text.lower(token));
        }
        return bare;
    }

    /** "Will they leave?": an auxiliary before the subject, and no question word. */
    public boolean isAsked(int verb) {
        if (!text.isRelation(verb, Relation.ROOT) || !endsWithQuestionMark(verb)) {
            return false;
        }
        for (int child : text.children(verb)) {
            if (text.tag(child).isWh() && child < verb) {
                return false;
            }
            if (SUBJECTS.has(text.relation(child))) {
                return false;
            }
            if (AUXILIARIES.has(text.relation(child))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWithQuestionMark(int verb) {
        int last = text.tokensOfSentence(text.sentenceOf(verb)).last();
        int first = Math.max(verb, last - 2);
        boolean mark = false;
        for (int token = first; token <= last; token++) {
            mark |= text.form(token).equals("?");
        }
        return mark;
    }

    private boolean hasAuxiliary(int verb, String lemma) {
        for (int child : text.children(verb)) {
            if (isAuxiliary(child) && text.lemma(child).equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasForm(int verb, String form) {
        for (int child : text.children(verb)) {
            if (isAuxiliary(child) && text.lower(child).equals(form)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAuxiliary(int child) {
        return text.relation(child).isAuxiliary() || text.isRelation(child, Relation.COP);
    }
}
