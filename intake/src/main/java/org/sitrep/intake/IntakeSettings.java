// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import org.sitrep.intake.fetch.FetchSettings;
import org.sitrep.intake.material.ColumnMapping;

/**
 * How inputs are taken in.
 *
 * @param fetching how addresses are fetched
 * @param columns which columns of tables, and properties of objects, hold which part of a report
 */
public record IntakeSettings(FetchSettings fetching, ColumnMapping columns) {

    public static IntakeSettings of(FetchSettings fetching) {
        return new IntakeSettings(fetching, ColumnMapping.DEFAULT);
    }
}
