// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.language.AnnotatedText;
import org.sitrep.lexicon.Words;

/**
 * How a number is written in digits: "1,234.5", "12,34,567", "1.234.567", "2,5", "10 000", "10'000". One stop before three
 * digits, "10.000", is read as a fraction here; what it counts may tell otherwise.
 */
final class DigitNotation {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}(?:\\.\\d+)?|\\.\\d+");
    private static final Pattern COMMAS = Pattern.compile("\\d{1,3}(?:,\\d{2,3})*,\\d{3}(?:\\.\\d+)?");
    private static final Pattern STOPS = Pattern.compile("\\d{1,3}(?:\\.\\d{3}){2,}(?:,\\d{1,2})?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d{1,3},\\d{1,2}");
    private static final Pattern FIRST_GROUP = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern GROUP = Pattern.compile("\\d{3}");
    private static final Pattern APOSTROPHES = Pattern.compile("\\d{1,3}(?:['’]\\d{3})+(?:\\.\\d{1,2})?");
    private static final Pattern BEHIND_APOSTROPHE = Pattern.compile("\\d{3}(?:['’]\\d{3})*(?:\\.\\d{1,2})?");

    /** Before them stands a bore, not a group of digits: "40 122 mm rockets". */
    private static final Words MILLIMETRES = Words.of("mm", "millimetre", "millimeter");

    /** "999 999 999 999" is the most. */
    private static final int GROUPS = 4;

    private DigitNotation() {}

    static Optional<BigDecimal> find(String form) {
        if (PLAIN.matcher(form).matches()) {
            return Optional.of(new BigDecimal(form));
        }
        if (COMMAS.matcher(form).matches()) {
            return Optional.of(new BigDecimal(form.replace(",", "")));
        }
        if (APOSTROPHES.matcher(form).matches()) {
            return Optional.of(new BigDecimal(withoutApostrophes(form)));
        }
        boolean comma = DECIMAL_COMMA.matcher(form).matches();
        return comma || STOPS.matcher(form).matches()
                ? Optional.of(new BigDecimal(form.replace(".", "").replace(',', '.')))
                : Optional.empty();
    }

    /** The token after groups of three digits with one space or an apostrophe before each; {@code token + 1} where there are none. */
    static int endOfGroups(AnnotatedText text, int token) {
        int end = token + 1;
        boolean first = FIRST_GROUP.matcher(text.form(token)).matches() && !isAfterDigits(text, token);
        int marked = first ? endOfMarkedGroups(text, token) : end;
        if (marked > end) {
            return marked;
        }
        while (first && end < text.size() && end - token < GROUPS && isGroup(text, end)) {
            end++;
        }
        boolean more = end < text.size() && isDigits(text, end) && text.start(end) == text.end(end - 1) + 1;
        return more || isList(text, end) ? token + 1 : end;
    }

    /** "1'200'000", of which the tokeniser makes several tokens. */
    private static int endOfMarkedGroups(AnnotatedText text, int token) {
        int end = token + 1;
        while (end + 1 < text.size()
                && isApostrophe(text.form(end))
                && BEHIND_APOSTROPHE.matcher(text.form(end + 1)).matches()
                && text.start(end) == text.end(end - 1)
                && text.start(end + 1) == text.end(end)) {
            end += 2;
        }
        return end;
    }

    private static boolean isApostrophe(String form) {
        return form.equals("'") || form.equals("’");
    }

    private static String withoutApostrophes(String form) {
        return form.replace("'", "").replace("’", "");
    }

    /** "The 101 102 and 103 fields". */
    private static boolean isList(AnnotatedText text, int end) {
        return end + 1 < text.size()
                && text.lower(end).equals("and")
                && GROUP.matcher(text.form(end + 1)).matches()
                && !text.form(end - 1).equals("000");
    }

    private static boolean isGroup(AnnotatedText text, int token) {
        boolean glued = token + 1 < text.size()
                && text.start(token + 1) == text.end(token)
                && (Character.isLetterOrDigit(text.form(token + 1).charAt(0)) || Dashes.isAt(text, token + 1));
        boolean bore = token + 1 < text.size() && MILLIMETRES.has(text.lower(token + 1));
        return GROUP.matcher(text.form(token)).matches()
                && text.start(token) == text.end(token - 1) + 1
                && !glued
                && !bore;
    }

    /** "+44 207 946" is no number. */
    private static boolean isAfterDigits(AnnotatedText text, int token) {
        boolean plus = token > 0 && text.form(token - 1).endsWith("+") && text.end(token - 1) == text.start(token);
        return plus || token > 0 && isDigits(text, token - 1);
    }

    private static boolean isDigits(AnnotatedText text, int token) {
        return Character.isDigit(text.form(token).charAt(text.form(token).length() - 1));
    }

    /** The number that tokens up to {@code end} write in groups. */
    static BigDecimal grouped(AnnotatedText text, int token, int end) {
        StringBuilder digits = new StringBuilder();
        for (int group = token; group < end; group++) {
            digits.append(withoutApostrophes(text.form(group)));
        }
        return new BigDecimal(digits.toString());
    }
}
