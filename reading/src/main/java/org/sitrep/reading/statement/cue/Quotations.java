// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The quotations of a text: straight, curly and angled marks, nested ones left inside, unbalanced ones closed at the end of their
 * paragraph. One pass over the text, whatever stands in it.
 */
public final class Quotations {

    private static final String SIGNS = "\"'`“”„«»‘’\n";
    /** In characters, a quotation in straight single marks, which mostly are apostrophes. Set by hand; not measured. */
    private static final int LONGEST_SINGLE = 500;

    /** In characters, as before: shorter ones are words in the possessive. Set by hand; not measured. */
    private static final int SHORTEST_SINGLE = 8;

    /** In characters, a quotation in curled single marks; shorter ones are mostly words with apostrophes. Set by hand; not measured. */
    private static final int SHORTEST_CURLED = 12;

    private static final Set<String> STRAIGHT = Set.of("\"", "''");

    private final List<Quote> quotes;

    private Quotations(List<Quote> quotes) {
        this.quotes = List.copyOf(quotes);
    }

    /**
     * A quotation with its marks.
     *
     * @param start offset of the opening mark
     * @param end offset after the closing mark, or of the end of the paragraph where there is none
     * @param mark length of the closing mark, 0 where there is none
     */
    public record Quote(int start, int innerStart, int end, int mark) {

        boolean contains(int offset) {
            return start <= offset && offset < end;
        }

        /** The offset after the words. */
        public int innerEnd() {
            return end - mark;
        }
    }

    static Quotations of(String text) {
        List<Quote> found = new ArrayList<>();
        int open = -1;
        int single = text.indexOf('’');
        String closing = "";
        for (int i = nextSign(text, 0);
                i < text.length();
                i = nextSign(text, i + markAt(text, i).length())) {
            String mark = markAt(text, i);
            single = single >= 0 && single < i ? text.indexOf('’', i) : single;
            String opens = closingOf(text, i, mark, single);
            boolean straight = open >= 0 && closing.equals(mark) && STRAIGHT.contains(mark);
            boolean reopens = straight && !opens.isEmpty() && !closes(text, i);
            if (open >= 0 && (isParagraphEnd(text, i) || reopens)) {
                add(found, text, open, i, 0);
                open = reopens ? i : -1;
            } else if (open >= 0 && isClosing(mark, closing) && (!mark.equals("'") || endsSingle(text, i))) {
                add(found, text, open, i + mark.length(), mark.length());
                open = -1;
            } else if (open < 0 && !opens.isEmpty()) {
                open = i;
                closing = opens;
            }
        }
        if (open >= 0) {
            add(found, text, open, text.length(), 0);
        }
        return new Quotations(found);
    }

    /** Where the next character stands that can be a mark or end a paragraph. */
    private static int nextSign(String text, int from) {
        int at = from;
        while (at < text.length() && SIGNS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** The character at an offset, or the two apostrophes or grave accents that stand for one mark. */
    private static String markAt(String text, int i) {
        boolean twice = text.startsWith("''", i) || text.startsWith("``", i);
        return text.substring(i, i + (twice ? 2 : 1));
    }

    private static void add(List<Quote> found, String text, int start, int end, int mark) {
        int last = end;
        while (mark == 0 && last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        int inner = start + markAt(text, start).length();
        if (last - mark > inner) {
            found.add(new Quote(start, inner, last, mark));
        }
    }

    private static boolean isParagraphEnd(String text, int i) {
        return text.charAt(i) == '\n'
                && i + 1 < text.length()
                && (text.charAt(i + 1) == '\n' || text.charAt(i + 1) == '\r');
    }

    /** Whether a straight mark stands as a closing one does: behind a word or a stop. */
    private static boolean closes(String text, int i) {
        return i > 0 && !Character.isWhitespace(text.charAt(i - 1)) && "([—–".indexOf(text.charAt(i - 1)) < 0;
    }

    private static boolean isClosing(String mark, String closing) {
        return mark.equals(closing) || closing.equals("”") && mark.equals("\"");
    }

    /**
     * The mark that closes a quotation that opens here; empty where none does.
     *
     * @param single offset of the next ’, or -1
     */
    private static String closingOf(String text, int i, String mark, int single) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        int next = i + mark.length();
        boolean begins = !Character.isLetterOrDigit(before)
                && next < text.length()
                && !Character.isWhitespace(text.charAt(next));
        return switch (mark) {
            case "“", "„" -> "”";
            case "«" -> "»";
            case "``" -> "''";
            case "\"", "''" -> begins ? mark : "";
            case "'" -> begins && !Character.isDigit(text.charAt(next)) && hasSingleEnd(text, next) ? mark : "";
            case "‘" -> begins && single > i + SHORTEST_CURLED ? "’" : "";
            default -> "";
        };
    }

    /** Whether a straight single mark, which is an apostrophe mostly, closes a quotation: behind a stop, before a space. */
    private static boolean endsSingle(String text, int i) {
        return i > 0
                && ",.?!".indexOf(text.charAt(i - 1)) >= 0
                && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
    }

    /** Whether a straight single mark that may open a quotation has one that closes it, in the paragraph and not too far. */
    private static boolean hasSingleEnd(String text, int from) {
        int end = Math.min(text.length(), from + LONGEST_SINGLE);
        for (int i = from; i < end && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '\'' && endsSingle(text, i)) {
                return i > from + SHORTEST_SINGLE;
            }
        }
        return false;
    }

    public List<Quote> list() {
        return quotes;
    }

    /** Whether an offset lies in a quotation. */
    public boolean covers(int offset) {
        return indexAt(offset) >= 0;
    }

    /** The number of the quotation that holds the offset, or -1. */
    public int indexAt(int offset) {
        int first = firstBehind(offset);
        return first < quotes.size() && quotes.get(first).contains(offset) ? first : -1;
    }

    /** The number of the first quotation that ends behind the offset; how many there are where none does. */
    public int firstBehind(int offset) {
        int low = 0;
        int high = quotes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotes.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
