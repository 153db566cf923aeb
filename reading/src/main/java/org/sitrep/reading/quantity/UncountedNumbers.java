// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import java.util.regex.Pattern;
import org.sitrep.language.AnnotatedText;
import org.sitrep.lexicon.Designators;
import org.sitrep.reading.quantity.number.Amount;
import org.sitrep.reading.quantity.number.Dashes;

/** Tells numbers that count nothing: ages, models, calibres, parts of names, numbers of notes and of items in a list. */
final class UncountedNumbers {

    /** A year and the number of a note: "2025.19". */
    private static final Pattern NOTED_YEAR = Pattern.compile("(?:19|20)\\d\\d\\.\\d{1,3}");

    /** In tokens after a number, how far "old" may stand: "22 - year - old". */
    private static final int TOKENS_TO_OLD = 4;

    /** In characters, the longest number of an item in a list, "(12)". Set by hand. */
    private static final int LONGEST_ITEM_NUMBER = 2;

    /** How many numbers of a list are read back to the noun that they share. */
    private static final int LONGEST_LIST = 4;

    private final AnnotatedText text;
    private final QuantityLexicon lexicon;

    UncountedNumbers(AnnotatedText text, QuantityLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    boolean has(Amount amount) {
        return isAge(amount) || isMark(amount) || isModel(amount) || isCalibre(amount) || isDesignation(amount);
    }

    /** The 52 of "B-52", the 101 of "Kh-101". */
    private boolean isModel(Amount amount) {
        int dash = amount.first() - 1;
        boolean joined = dash > 0
                && isForm(dash, "-")
                && text.end(dash) == text.start(amount.first())
                && text.end(dash - 1) == text.start(dash);
        return joined
                && Character.isUpperCase(text.form(dash - 1).charAt(0))
                && Character.isDigit(text.form(amount.first()).charAt(0));
    }

    /** "7.62 ammunition", "5.56 rounds". */
    private boolean isCalibre(Amount amount) {
        int end = amount.end();
        return end < text.size()
                && end == amount.first() + 1
                && lexicon.is("calibre", text.form(amount.first()))
                && text.tag(end).isNoun()
                && !lexicon.is("percent", text.lower(end))
                && lexicon.measures().findAt(text, end).isEmpty()
                && !isCurrency(amount.first() - 1);
    }

    private boolean isCurrency(int token) {
        return token >= 0 && lexicon.currencies().find(text.form(token)).isPresent();
    }

    /** "Resolution 1701", "resolutions 1701 and 1559"; "on the road 12 men died" counts. */
    private boolean isDesignation(Amount amount) {
        int first = amount.first();
        for (int listed = 0; listed < LONGEST_LIST && isListed(first); listed++) {
            first -= 2;
        }
        boolean counts = amount.end() < text.size()
                && (text.tag(amount.end()).isNoun() || text.tag(amount.end()).isAdjective());
        boolean digits = Character.isDigit(text.form(amount.first()).charAt(0));
        return first > 0 && digits && !counts && Designators.has(text.lower(first - 1));
    }

    private boolean isListed(int first) {
        boolean joined = isForm(first - 1, ",") || first > 0 && (isWord(first - 1, "and") || isWord(first - 1, "or"));
        return joined && first > 1 && Character.isDigit(text.form(first - 2).charAt(0));
    }

    /** "A 22-year-old sailor", "is 61 years old". */
    private boolean isAge(Amount amount) {
        int before = amount.first() - 1;
        boolean counted = amount.end() < text.size() && text.tag(amount.end()).isNoun();
        if (before >= 0 && !counted && (isWord(before, "aged") || isUnder(before))) {
            return true;
        }
        for (int token = amount.end(); token < Math.min(amount.end() + TOKENS_TO_OLD, text.size()); token++) {
            if (lexicon.is("age", text.lower(token))) {
                return lexicon.is("time", text.lemma(token - 1)) || Dashes.isAt(text, token - 1);
            }
        }
        return false;
    }

    /** "Children under 15". */
    private boolean isUnder(int token) {
        return token > 0 && lexicon.is("position", text.lower(token)) && lexicon.is("aged", text.lemma(token - 1));
    }

    /** A note's number after a full stop, a list's in brackets, the "zero" of "net-zero", the "One" of a name. */
    private boolean isMark(Amount amount) {
        int first = amount.first();
        String form = text.form(first);
        boolean glued = first > 0 && text.end(first - 1) == text.start(first);
        boolean note = glued && form.charAt(0) == '.';
        boolean joined = glued && Dashes.isAt(text, first - 1) && Character.isLetter(form.charAt(0));
        boolean listed = isForm(first - 1, "(") && isForm(amount.end(), ")") && form.length() <= LONGEST_ITEM_NUMBER;
        return note || joined || listed || isNotedYear(amount) || isOne(amount);
    }

    /** "In 2025.19": a year and the number of a note. */
    private boolean isNotedYear(Amount amount) {
        boolean plain = amount.end() == text.size()
                || Character.isUpperCase(text.form(amount.end()).charAt(0))
                || !Character.isLetterOrDigit(text.form(amount.end()).charAt(0)) && !isForm(amount.end(), "%");
        return plain && NOTED_YEAR.matcher(text.form(amount.first())).matches() && !isForm(amount.first() - 1, "$");
    }

    /** "One of those", and "Formula One", "One Health". */
    private boolean isOne(Amount amount) {
        int first = amount.first();
        boolean starts = first == 0 || text.sentenceOf(first - 1) != text.sentenceOf(first);
        boolean capital = text.form(first).equals("One") && !starts;
        boolean name = capital
                && (text.tag(first - 1).isProperNoun()
                        || amount.end() < text.size() && text.tag(amount.end()).isProperNoun());
        boolean single = text.lower(first).equals("one") && amount.end() == first + 1;
        return single && (name || isWord(amount.end(), "of"));
    }

    private boolean isForm(int token, String form) {
        return token >= 0 && token < text.size() && text.form(token).equals(form);
    }

    private boolean isWord(int token, String word) {
        return token < text.size() && text.lower(token).equals(word);
    }
}
