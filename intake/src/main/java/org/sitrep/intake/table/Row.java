// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.table;

import java.util.List;

/**
 * One row.
 *
 * @param line where it begins, from 1
 * @param foreign whether it is not UTF-8 and was read as windows-1252
 */
record Row(int line, List<String> cells, boolean foreign) {

    Row {
        cells = List.copyOf(cells);
    }

    /** Whether nothing stands in it, as in an empty line. */
    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
