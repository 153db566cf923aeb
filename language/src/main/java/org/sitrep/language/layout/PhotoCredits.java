// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Finds picture credits, which end captions: "(Anna Berg/Example Images via Reuters)". After a full stop, names alone
 * in brackets are one too; within a sentence it takes a word such as "photo" or the name of an agency.
 */
final class PhotoCredits {

    /** In UTF-16 code units, the longest credit with its brackets. Set by hand while reading development texts. */
    private static final int LONGEST = 160;

    /** In UTF-16 code units, as many as show whether a sentence has ended. */
    private static final int LOOK_BACK = 12;

    /** In UTF-16 code units, as many as show how the next sentence begins: marks and a letter. */
    private static final int LOOK_AHEAD = 4;

    private static final Pattern LABELLED = Pattern.compile("(?i)\\(\\s*(?:" + CreditWords.alternatives("label")
            + ")(?:\\s*:|\\s+(?:\\p{Ll}+ed\\s+|taken\\s+)?(?:by|of|via)\\b|\\)).*");
    private static final Pattern OF_AGENCY = Pattern.compile(
            "(?i)(?=.*(?:/|\\|| via | for ))\\(.*\\b(?:" + CreditWords.alternatives("agency") + ")\\b.*");

    private static final String NAME = "(?:\\p{Lu}[^\\s()]*|\\d[^\\s()]*|of|for|the|and|by|via|in|to|[/&|])";
    private static final Pattern NAMES = Pattern.compile("\\(\\s*(?=[^()]*\\p{Lu}[^()]*[\\p{L}\\d])" + NAME + "(?:\\s+"
            + NAME + ")*\\s*\\)|\\((?i:handout|courtesy)\\)");
    /** A short word with a capital and a full stop is an abbreviation: "Inc.", "Gov.". */
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?:\\p{L}{5}|(?:^|\\P{L})\\p{Ll}\\p{L}*|[\\d\\])\"”’'])[.!?…]+[\"”’')\\]]*[\\s\\p{Z}]*$");

    private PhotoCredits() {}

    /** Where captions end, after the brackets, and a sentence or headline begins. */
    static List<Integer> listEnds(String text, int start, int end) {
        List<Integer> ends = new ArrayList<>();
        int open = text.indexOf('(', start);
        while (open >= 0 && open < end) {
            int next = open + 1;
            OptionalInt close = findClose(text, open, Math.min(end, open + LONGEST));
            if (close.isPresent()
                    && isCredit(text, start, open, close.getAsInt())
                    && endsThere(text, close.getAsInt(), end)) {
                ends.add(close.getAsInt());
                next = close.getAsInt();
            }
            open = text.indexOf('(', next);
        }
        return ends;
    }

    /** The offset after the bracket that closes the one at {@code open}; brackets may hold brackets. */
    private static OptionalInt findClose(String text, int open, int end) {
        int depth = 0;
        for (int at = open; at < end; at++) {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return OptionalInt.of(at + 1);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean endsThere(String text, int close, int end) {
        int at = close;
        while (at < end && Paragraphs.isSpace(text.charAt(at))) {
            at++;
        }
        return at > close && CapitalHeadlines.beginsSentence(text.substring(at, Math.min(end, at + LOOK_AHEAD)));
    }

    private static boolean isCredit(String text, int start, int open, int close) {
        String brackets = text.substring(open, close);
        if (LABELLED.matcher(brackets).matches() || OF_AGENCY.matcher(brackets).matches()) {
            return true;
        }
        String before = text.substring(Math.max(start, open - LOOK_BACK), open);
        return NAMES.matcher(brackets).matches() && SENTENCE_END.matcher(before).find();
    }
}
