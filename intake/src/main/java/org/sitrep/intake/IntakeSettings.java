// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import org.sitrep.intake.fetch.FetchSettings;
import org.sitrep.intake.material.ColumnMapping;

/**
 * How inputs are taken in.
 *
 * @param fetching how addresses are fetched
 * @param columns which columns of tables, and properties of objects, hold which part of a report
 * @param leavesOutRecurring whether lines that recur across a publisher's pages are left out; then what is read of a page depends on the pages before it
 */
public record IntakeSettings(FetchSettings fetching, ColumnMapping columns, boolean leavesOutRecurring) {

    public static IntakeSettings of(FetchSettings fetching) {
        return new IntakeSettings(fetching, ColumnMapping.DEFAULT, true);
    }

    /** The same for reports that are kept: a page has the same words whatever came before it, or it would seem changed when it comes again. */
    public IntakeSettings eachByItself() {
        return new IntakeSettings(fetching, columns, false);
    }
}
