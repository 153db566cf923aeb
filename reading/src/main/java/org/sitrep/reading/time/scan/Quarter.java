// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.scan;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** A quarter of a calendar year, 1 to 4. */
public record Quarter(int year, int number) {

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    public Quarter yearEarlier() {
        return new Quarter(year - 1, number);
    }
}
