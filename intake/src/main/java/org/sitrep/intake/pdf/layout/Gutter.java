// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf.layout;

import java.util.List;
import java.util.Optional;

/**
 * An upright strip of white between two columns.
 *
 * @param from the first row beside it
 * @param to the row after the last
 * @param rows how many rows the side with fewer has
 */
record Gutter(float x, int from, int to, int rows) {

    /** As many places are tried, over the width of the text. */
    private static final int PLACES = 256;

    private static final int LEAST_ROWS = 3;

    /** Shorter rows are cells of a table, not lines of a column. */
    private static final int LEAST_CHARACTERS = 12;

    /** The one with most rows beside it; of equal ones, the middle. */
    static Optional<Gutter> find(List<Row> rows) {
        double left = rows.stream().mapToDouble(Row::left).min().orElse(0);
        double right = rows.stream().mapToDouble(Row::right).max().orElse(0);
        Gutter best = new Gutter(0, 0, 0, LEAST_ROWS - 1);
        int same = 0;
        for (int i = 1; i < PLACES; i++) {
            Gutter here = longest(rows, (float) (left + (right - left) * i / PLACES));
            if (here.rows > best.rows) {
                best = here;
                same = i;
            } else if (here.rows == best.rows && here.from == best.from && here.to == best.to && best.to > 0) {
                float middle = (float) (left + (right - left) * (same + i) / 2 / PLACES);
                best = rows.subList(best.from, best.to).stream().anyMatch(row -> row.covers(middle))
                        ? best
                        : new Gutter(middle, best.from, best.to, best.rows);
            }
        }
        return Optional.of(best).filter(gutter -> gutter.to > 0);
    }

    private static Gutter longest(List<Row> rows, float x) {
        Gutter longest = new Gutter(x, 0, 0, 0);
        int from = 0;
        for (int i = 0; i <= rows.size(); i++) {
            if (i == rows.size() || rows.get(i).covers(x)) {
                int beside = beside(rows.subList(from, i), x);
                longest = beside > longest.rows ? new Gutter(x, from, i, beside) : longest;
                from = i + 1;
            }
        }
        return longest;
    }

    /** 0 where it is not columns that stand beside it. */
    private static int beside(List<Row> rows, float x) {
        int[] before = rows.stream()
                .mapToInt(row -> row.charactersBefore(x))
                .filter(n -> n > 0)
                .toArray();
        int[] after = rows.stream()
                .mapToInt(row -> row.charactersAfter(x))
                .filter(n -> n > 0)
                .toArray();
        return isColumn(before) && isColumn(after) ? Math.min(before.length, after.length) : 0;
    }

    private static boolean isColumn(int[] characters) {
        long sum = 0;
        for (int each : characters) {
            sum += each;
        }
        return characters.length >= LEAST_ROWS && sum >= (long) LEAST_CHARACTERS * characters.length;
    }

    List<Row> before(List<Row> all) {
        return side(all, true);
    }

    List<Row> after(List<Row> all) {
        return side(all, false);
    }

    private List<Row> side(List<Row> all, boolean first) {
        return all.subList(from, to).stream()
                .map(row -> row.segments().stream()
                        .filter(segment -> segment.right() <= x == first)
                        .toList())
                .filter(segments -> !segments.isEmpty())
                .map(Row::new)
                .toList();
    }
}
