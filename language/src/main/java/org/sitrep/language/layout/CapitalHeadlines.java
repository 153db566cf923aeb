// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds headlines in capitals between two sentences: "... she said. FERRY SAILS AGAIN AFTER STORM The mayor ...". Such
 * a run begins after the end of a sentence, and a sentence begins after it; other capitals are emphasis or names.
 */
final class CapitalHeadlines {

    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]+");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…)\\]][\"”’']*");
    private static final Pattern FIRST = Pattern.compile("[\"“‘']?(?:\\p{L}.*|\\d|[$€£]?\\d.*[^.,])");
    private static final Pattern SHOUTED = Pattern.compile(".*[,.!?…][\"”’']*");
    private static final Pattern QUOTED = Pattern.compile("[\"“].*[\"”]");
    private static final Pattern SEVERAL_CAPITALS = Pattern.compile("\\P{Lu}*\\p{Lu}\\P{Lu}*\\p{Lu}.*");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");

    /** "A", "I", "U.N.", a word with a quotation mark that opens, or one in brackets. */
    private static final Pattern BEGINS_NEXT =
            Pattern.compile("[\"“‘']?[AI]|(?:\\p{Lu}\\.){2,}|[\"“‘'](?:[\\p{Lu}\\d]|\\d.*[^\"”’'])|[(\\[].*[^)\\]]");

    /** With two capitals or more in each; fewer are names or emphasis. These three set by hand while reading development texts. */
    private static final int FEWEST_WORDS = 3;

    /** The same at the start of a paragraph, where some papers set the first words in capitals. */
    private static final int FEWEST_WORDS_AT_START = 5;

    /** A longer run is a text that is in capitals throughout. */
    private static final int MOST_WORDS = 40;

    private final String text;
    private final List<Run> words = new ArrayList<>();

    private CapitalHeadlines(String text, int start, int end) {
        this.text = text;
        Matcher word = WORD.matcher(text).region(start, end);
        while (word.find()) {
            words.add(new Run(word.start(), word.end()));
        }
    }

    /** A stretch of text in offsets, end exclusive. */
    record Run(int start, int end) {}

    /** The headlines between {@code start} and {@code end}, in text order. */
    static List<Run> list(String text, int start, int end) {
        return new CapitalHeadlines(text, start, end).list();
    }

    /** Whether a sentence may begin with those words: a small letter goes on with one. */
    static boolean beginsSentence(String words) {
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                return !Character.isLowerCase(c);
            }
            if ("\"“‘'«([".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    private List<Run> list() {
        List<Run> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int behind = at;
            while (behind < words.size() && isCapital(behind)) {
                behind++;
            }
            int first = at;
            while (first < behind && !mayBegin(first)) {
                first++;
            }
            int end = withoutNext(first, behind);
            if (isHeadline(first, end)) {
                found.add(new Run(words.get(first).start(), words.get(end - 1).end()));
            }
            at = Math.max(behind, at + 1);
        }
        return found;
    }

    /** The end of the run {@code first..behind} without the words that begin the sentence after it. */
    private int withoutNext(int first, int behind) {
        int end = behind;
        while (end > first && end < words.size() && beginsNext(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean beginsNext(int word) {
        return BEGINS_NEXT.matcher(word(word)).matches()
                || NUMBER.matcher(word(word)).matches() && !beginsSentence(word(word + 1));
    }

    private boolean isHeadline(int first, int end) {
        boolean whole = first == 0 && end == words.size();
        if (whole || end - first < FEWEST_WORDS || end - first > MOST_WORDS) {
            return false;
        }
        int count = 0;
        for (int word = first; word < end; word++) {
            count += SEVERAL_CAPITALS.matcher(word(word)).matches() ? 1 : 0;
        }
        boolean enough = count >= (first == 0 ? FEWEST_WORDS_AT_START : FEWEST_WORDS);
        return enough && (end == words.size() || beginsSentence(word(end))) && !isShouted(first, end - 1);
    }

    /** A sentence or quotation in capitals is shouting, not a headline. */
    private boolean isShouted(int first, int last) {
        String run = text.substring(words.get(first).start(), words.get(last).end());
        return SHOUTED.matcher(word(last)).matches() || QUOTED.matcher(run).matches();
    }

    private boolean mayBegin(int word) {
        return FIRST.matcher(word(word)).matches()
                && (word == 0 || SENTENCE_END.matcher(word(word - 1)).matches());
    }

    /** Whether a word has no small letter; numbers and signs have none. */
    private boolean isCapital(int word) {
        return word(word).codePoints().allMatch(c -> !Character.isLetter(c) || Character.isUpperCase(c));
    }

    private String word(int word) {
        return text.substring(words.get(word).start(), words.get(word).end());
    }
}
