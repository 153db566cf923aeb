// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.office;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** A year, month or day as tables write it, "2021", "2021-12", "2021-12-08". */
public final class PartialDate {

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private PartialDate() {}

    public static LocalDate first(String words) {
        return switch (words.length()) {
            case YEAR -> Year.parse(words).atDay(1);
            case MONTH -> YearMonth.parse(words).atDay(1);
            default -> LocalDate.parse(words);
        };
    }

    public static LocalDate last(String words) {
        return switch (words.length()) {
            case YEAR -> Year.parse(words).atMonth(12).atEndOfMonth();
            case MONTH -> YearMonth.parse(words).atEndOfMonth();
            default -> LocalDate.parse(words);
        };
    }
}
