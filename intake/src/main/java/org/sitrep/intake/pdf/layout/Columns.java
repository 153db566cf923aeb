// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a page along its gutters into blocks of one column each. What runs across columns stays between what is above and what is below it. */
final class Columns {

    /** A page has few columns; what is deeper is made up. */
    private static final int DEEPEST = 40;

    /** From one base line to the next, in sizes of the font; what stands off more is no part of a column. */
    private static final float APART = 1.8f;

    private final List<List<Row>> blocks = new ArrayList<>();

    private Columns() {}

    /** The blocks of a page in the order they are read, none empty. */
    static List<List<Row>> of(List<Row> page) {
        Columns columns = new Columns();
        columns.cut(page, 0);
        return columns.blocks;
    }

    private void cut(List<Row> rows, int depth) {
        if (rows.isEmpty()) {
            return;
        }
        Optional<Gutter> found = depth < DEEPEST ? Gutter.find(rows) : Optional.empty();
        if (found.isEmpty()) {
            blocks.add(rows);
            return;
        }
        Gutter gutter = belowLoose(found.get(), rows);
        cut(rows.subList(0, gutter.from()), depth + 1);
        cut(gutter.before(rows), depth + 1);
        cut(gutter.after(rows), depth + 1);
        cut(rows.subList(gutter.to(), rows.size()), depth + 1);
    }

    /** Without rows at the top that stand on one side only and apart, such as a date over the right column. */
    private static Gutter belowLoose(Gutter gutter, List<Row> rows) {
        int from = gutter.from();
        while (from + 1 < gutter.to() && isLoose(rows.get(from), rows.get(from + 1), gutter.x())) {
            from++;
        }
        return new Gutter(gutter.x(), from, gutter.to(), gutter.rows());
    }

    private static boolean isLoose(Row row, Row next, float x) {
        boolean both = row.charactersBefore(x) > 0 && row.charactersAfter(x) > 0;
        return !both && next.y() - row.y() > APART * row.size();
    }
}
