// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.quantity.number.Amount;

/**
 * Finds the unit of a number whose clause leaves out verb and noun, as the clause before has them: "Norland sent 20 men, Karvik 12 and
 * Ost two", "12 men in Karvik, 9 in Ost and 3 in Vexholm".
 */
final class GappedUnits {

    /** What stands before a clause that leaves its verb out. */
    private static final Words JOINTS = Words.of(",", ";", "and", "while", "but");

    /** What may stand behind its number, beside the next such clause. */
    private static final Words ENDS = Words.of(".", "!", ")");

    /** In tokens, the longest name of whoever such a clause is about. Set by hand. */
    private static final int LONGEST_NAME = 4;

    private final AnnotatedText text;

    GappedUnits(AnnotatedText text) {
        this.text = text;
    }

    /**
     * The unit of the number.
     *
     * @param before that of the number before
     */
    Optional<UnitFinder.Unit> find(Amount amount, UnitFinder.Unit before) {
        boolean counts =
                amount.value().isPresent() && text.sentenceOf(before.first()) == text.sentenceOf(amount.first());
        return counts && (isBehindDoer(amount, before) || isBeforePlace(amount, before))
                ? Optional.of(new UnitFinder.Unit(amount.first(), amount.end(), before.name(), before.currency()))
                : Optional.empty();
    }

    /** "Norland sent 20 men, Karvik 12": a name as doer after a name, "the rebels" after "the army". */
    private boolean isBehindDoer(Amount amount, UnitFinder.Unit before) {
        int name = startOfName(amount.first());
        int joint = name - 1;
        if (name == amount.first() || joint < before.end() || !isEnd(amount.end()) || !isJoint(joint)) {
            return false;
        }
        int doer = doerBefore(before.first());
        boolean named = isNamed(amount.first() - 1);
        return doer >= 0 && named == isNamed(doer) && (named || isThe(name));
    }

    /** The first token of the name, or of the definite noun, that ends right before a number. */
    private int startOfName(int number) {
        int at = number;
        while (at > 0 && number - at < LONGEST_NAME && (text.tag(at - 1).isNoun() || isNamed(at - 1))) {
            at--;
        }
        return at < number && at > 0 && isThe(at - 1) ? at - 1 : at;
    }

    private boolean isThe(int token) {
        return text.lower(token).equals("the");
    }

    private boolean isNamed(int token) {
        return text.entity(token) != EntityTag.NONE
                && Character.isUpperCase(text.form(token).charAt(0));
    }

    /** The last noun before the verb that governs the number before. */
    private int doerBefore(int number) {
        int sentence = text.sentenceOf(number);
        boolean verb = false;
        for (int at = number - 1; at >= 0 && text.sentenceOf(at) == sentence; at--) {
            verb |= text.tag(at).isVerb();
            if (verb && text.tag(at).isNoun()) {
                return at;
            }
        }
        return -1;
    }

    /** "12 men in Karvik, 9 in Ost": the same preposition before a name both times. */
    private boolean isBeforePlace(Amount amount, UnitFinder.Unit before) {
        int joint = amount.first() - 1;
        int behind = amount.end();
        boolean placed =
                isJoint(joint) && behind + 1 < text.size() && text.tag(behind) == Tag.IN && isNamed(behind + 1);
        int place = joint;
        while (placed && place > before.end() && isNamed(place - 1)) {
            place--;
        }
        return placed
                && place < joint
                && place - 1 >= before.end()
                && text.lower(place - 1).equals(text.lower(behind));
    }

    private boolean isJoint(int token) {
        return token >= 0 && JOINTS.has(text.lower(token));
    }

    private boolean isEnd(int token) {
        return token >= text.size()
                || text.sentenceOf(token) != text.sentenceOf(token - 1)
                || isJoint(token)
                || ENDS.has(text.lower(token));
    }
}
