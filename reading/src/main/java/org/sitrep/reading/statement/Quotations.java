// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * The quotations of a text: straight, curly and angled marks, nested ones left inside, unbalanced ones closed at the end of their
 * paragraph. One pass over the text, whatever stands in it.
 */
final class Quotations {

    private final List<Quote> quotes;

    private Quotations(List<Quote> quotes) {
        this.quotes = List.copyOf(quotes);
    }

    /**
     * A quotation with its marks.
     *
     * @param start offset of the opening mark
     * @param end offset after the closing mark, or of the end of the paragraph where there is none
     * @param closed whether there is a closing mark
     */
    record Quote(int start, int end, boolean closed) {

        boolean contains(int offset) {
            return start <= offset && offset < end;
        }

        /** The offset after the words. */
        int innerEnd() {
            return closed ? end - 1 : end;
        }
    }

    static Quotations of(String text) {
        List<Quote> found = new ArrayList<>();
        int open = -1;
        char closing = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean reopens = open >= 0 && c == '"' && closing == '"' && closingOf(text, i) != 0 && !closes(text, i);
            if (open >= 0 && (isParagraphEnd(text, i) || reopens)) {
                add(found, text, open, i, false);
                open = reopens ? i : -1;
            } else if (open >= 0 && isClosing(c, closing)) {
                add(found, text, open, i + 1, true);
                open = -1;
            } else if (open < 0 && closingOf(text, i) != 0) {
                open = i;
                closing = closingOf(text, i);
            }
        }
        if (open >= 0) {
            add(found, text, open, text.length(), false);
        }
        return new Quotations(found);
    }

    private static void add(List<Quote> found, String text, int start, int end, boolean closed) {
        int last = end;
        while (!closed && last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (last - start > (closed ? 2 : 1)) {
            found.add(new Quote(start, last, closed));
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

    private static boolean isClosing(char c, char closing) {
        return c == closing || closing == '”' && c == '"';
    }

    /** The mark that closes a quotation that opens here, or 0 where none does. */
    private static char closingOf(String text, int i) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        boolean begins = !Character.isLetterOrDigit(before);
        return switch (text.charAt(i)) {
            case '“', '„' -> '”';
            case '«' -> '»';
            case '"' -> begins && i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1)) ? '"' : 0;
            case '‘' -> begins && text.indexOf('’', i) > i + 12 ? '’' : 0;
            default -> 0;
        };
    }

    List<Quote> list() {
        return quotes;
    }

    /** Whether an offset lies in a quotation. */
    boolean covers(int offset) {
        return at(offset) >= 0;
    }

    /** The number of the quotation that holds the offset, or -1. */
    int at(int offset) {
        int low = 0;
        int high = quotes.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Quote quote = quotes.get(middle);
            if (quote.contains(offset)) {
                return middle;
            }
            if (offset < quote.start()) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return -1;
    }
}
