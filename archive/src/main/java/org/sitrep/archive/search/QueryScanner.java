// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a query into pieces. Any string will do; a quotation mark without its fellow is a blank. */
final class QueryScanner {

    private static final String QUOTATION_MARKS = "\"\u201c\u201d\u201e\u00ab\u00bb";

    private final String query;
    private final List<QueryPiece> pieces = new ArrayList<>();
    private int at;

    private QueryScanner(String query) {
        this.query = query;
    }

    static List<QueryPiece> scan(String query) {
        QueryScanner scanner = new QueryScanner(query);
        while (scanner.skipBlanks()) {
            scanner.takePiece();
        }
        return List.copyOf(scanner.pieces);
    }

    private boolean skipBlanks() {
        while (at < query.length() && isBlank(query.charAt(at))) {
            at++;
        }
        return at < query.length();
    }

    private void takePiece() {
        boolean excluded = skipMinuses();
        Optional<WordField> field = takeField();
        int close = closingMark();
        if (close > 0) {
            pieces.add(new QueryPiece(excluded, field, query.substring(at + 1, close), true));
            at = close + 1;
        } else if (isMark()) {
            at++;
        } else {
            pieces.add(new QueryPiece(excluded, field, takeBare(), false));
        }
    }

    private boolean skipMinuses() {
        int start = at;
        while (at < query.length() && query.charAt(at) == '-') {
            at++;
        }
        return at > start;
    }

    private Optional<WordField> takeField() {
        int colon = at;
        while (colon < query.length() && Character.isLetter(query.charAt(colon))) {
            colon++;
        }
        boolean before = colon + 1 < query.length() && query.charAt(colon) == ':' && !isBlank(query.charAt(colon + 1));
        Optional<WordField> field = before ? WordField.named(query.substring(at, colon)) : Optional.empty();
        if (field.isPresent()) {
            at = colon + 1;
        }
        return field;
    }

    private boolean isMark() {
        return at < query.length() && QUOTATION_MARKS.indexOf(query.charAt(at)) >= 0;
    }

    /** Where the quotation that begins here ends; -1 where none begins or it has no end. */
    private int closingMark() {
        if (!isMark()) {
            return -1;
        }
        int close = at + 1;
        while (close < query.length() && QUOTATION_MARKS.indexOf(query.charAt(close)) < 0) {
            close++;
        }
        return close < query.length() ? close : -1;
    }

    private String takeBare() {
        int start = at;
        while (at < query.length() && !isBlank(query.charAt(at)) && !isMark()) {
            at++;
        }
        return query.substring(start, at);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c);
    }
}
