// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.util.OptionalInt;
import org.sitrep.reading.language.AnnotatedText;

/** The form a verb or other predicate has with its auxiliaries. */
final class VerbForms {

    private final AnnotatedText text;

    VerbForms(AnnotatedText text) {
        this.text = text;
    }

    /** "Is shelling", "is being shelled"; what "had been" going on is over. */
    boolean isProgressive(int verb) {
        boolean active = text.tag(verb).equals("VBG") && hasAuxiliary(verb, "be");
        boolean passive = verb > 0 && text.lower(verb - 1).equals("being") && hasForm(verb, "being");
        return (active || passive) && !hasForm(verb, "had");
    }

    Tense tense(int verb) {
        return isPerfect(verb) ? Tense.PERFECT : isPast(verb) ? Tense.PAST : Tense.PRESENT;
    }

    boolean isPerfect(int verb) {
        return hasAuxiliary(verb, "have");
    }

    /** The simple past, "did leave" and "was left" among it, and of an adjective "was able". */
    boolean isPast(int verb) {
        boolean auxiliary = hasForm(verb, "did") || hasForm(verb, "was") || hasForm(verb, "were");
        return text.tag(verb).equals("VBD") || auxiliary && !isPerfect(verb);
    }

    boolean isPresent(int verb) {
        boolean auxiliary = hasForm(verb, "is") || hasForm(verb, "are") || hasForm(verb, "does") || hasForm(verb, "do");
        return text.tag(verb).matches("VBZ|VBP") || auxiliary;
    }

    boolean isInfinitive(int verb) {
        boolean gerund = text.tag(verb).equals("VBG") && !hasAuxiliary(verb, "be");
        return !gerund && findTo(verb).isPresent();
    }

    /** The "is" of "is to leave" or the "has" of "has to leave", whatever the parser makes of it. */
    OptionalInt findBeforeTo(int verb) {
        OptionalInt to = findTo(verb);
        int before = to.isPresent() ? to.getAsInt() - 1 : -1;
        boolean aside = before > 0 && text.lower(before).matches("not|n['’]t|now|also|both");
        int word = aside ? before - 1 : before;
        boolean helps = word >= 0
                && text.lemma(word).matches("be|have")
                && text.tag(word).startsWith("VB");
        return helps ? OptionalInt.of(word) : OptionalInt.empty();
    }

    private OptionalInt findTo(int verb) {
        for (int child : text.children(verb)) {
            if (text.relation(child).matches("mark|aux") && text.lower(child).equals("to")) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }

    /** A verb with a tense, a modal or another auxiliary of its own. */
    boolean isFinite(int verb) {
        boolean auxiliary = text.findChild(verb, "aux").isPresent()
                || text.findChild(verb, "cop").isPresent();
        return !isInfinitive(verb) && (text.tag(verb).matches("VBD|VBZ|VBP|MD") || auxiliary);
    }

    /** "Withdraw now!": the bare verb at the head of a sentence or quotation. */
    boolean isImperative(int verb) {
        boolean bare = text.tag(verb).equals("VB") && text.isRelation(verb, "root");
        for (int child : text.children(verb)) {
            bare &= !text.relation(child).matches("nsubj.*|aux.*|mark|expl");
        }
        int first = text.tokensOfSentence(text.sentenceOf(verb)).first();
        for (int token = first; bare && token < verb; token++) {
            bare = !Character.isLetterOrDigit(text.form(token).charAt(0))
                    || text.lower(token).matches("please|now|so|and");
        }
        return bare;
    }

    /** "Will they leave?": an auxiliary before the subject, and no question word. */
    boolean isAsked(int verb) {
        if (!text.isRelation(verb, "root") || !endsWithQuestionMark(verb)) {
            return false;
        }
        for (int child : text.children(verb)) {
            if (text.tag(child).startsWith("W") && child < verb) {
                return false;
            }
            if (text.relation(child).matches("nsubj.*|expl")) {
                return false;
            }
            if (text.relation(child).matches("aux.*|cop")) {
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
        return text.relation(child).startsWith("aux") || text.isRelation(child, "cop");
    }
}
