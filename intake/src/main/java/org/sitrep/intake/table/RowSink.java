// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.table;

import org.sitrep.intake.material.Parsed;
import org.sitrep.intake.material.UnfitException;

/** Takes the rows of a table, in order. */
public interface RowSink {

    /**
     * One report.
     *
     * @param line where its row begins, from 1
     */
    void take(int line, Parsed report);

    /** A row that is no report, or what is wrong with the table from there on. */
    void reject(int line, UnfitException why);
}
