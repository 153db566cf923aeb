// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place.toponym;

import org.sitrep.language.AnnotatedText;
import org.sitrep.lexicon.WordKinds;
import org.sitrep.lexicon.Words;

/**
 * The head of a report, which says where it was written: "ROME (Wire) - ", "OSLO, March 3 (Wire)", "LIMA/BOGOTA - ". Only places of one
 * word in capitals are looked for.
 */
final class Dateline {

    /** How many places one dateline joins at most. Set by hand. */
    private static final int MOST = 4;

    private static final Words ENDS = Words.of("(", "—", "–", "--", "-");

    private static final Words AGENCY_ENDS = Words.of("(");

    private static final Words MONTHS =
            WordKinds.load(Dateline.class, "place-words.tsv").get("month");

    private Dateline() {}

    /** Whether the word at a token is a place of a dateline, were it a place. */
    static boolean isAt(AnnotatedText text, int token) {
        return isAt(text, token, ENDS);
    }

    /** Whether it is one of an agency, which writes for readers everywhere: a bracket or a month follows. */
    static boolean isOfAgency(AnnotatedText text, int token) {
        return isAt(text, token, AGENCY_ENDS);
    }

    private static boolean isAt(AnnotatedText text, int token, Words ends) {
        if (!isCapitals(text.form(token))) {
            return false;
        }
        int first = token;
        for (int joined = 1; joined < MOST && isJoined(text, first - 2); joined++) {
            first -= 2;
        }
        int last = token;
        for (int joined = 1; joined < MOST && isJoined(text, last); joined++) {
            last += 2;
        }
        boolean begins = first == 0 || text.sentenceOf(first - 1) != text.sentenceOf(first);
        return begins && isEnd(text, last + 1, ends);
    }

    /** Whether a slash joins the word at a token to the next. */
    private static boolean isJoined(AnnotatedText text, int token) {
        return token >= 0
                && token + 2 < text.size()
                && text.form(token + 1).equals("/")
                && isCapitals(text.form(token))
                && isCapitals(text.form(token + 2));
    }

    private static boolean isEnd(AnnotatedText text, int token, Words ends) {
        if (token + 1 >= text.size()) {
            return false;
        }
        boolean dated = text.form(token).equals(",") && MONTHS.has(text.lower(token + 1));
        boolean spaced = text.start(token) > text.end(token - 1);
        return dated || spaced && ends.has(text.form(token));
    }

    private static boolean isCapitals(String form) {
        return form.length() > 2 && form.chars().allMatch(Character::isUpperCase);
    }
}
