// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.sitrep.reading.time.scan.Calendar;
import org.sitrep.reading.time.scan.TimeMatch;
import org.sitrep.record.time.Interval;

/**
 * The meteorological season: three whole months, on the northern half of the earth spring from March, summer from June, autumn
 * from September, winter from December, on the southern half six months later.
 *
 * @param code of TIMEX3: {@code SP}, {@code SU}, {@code FA}, {@code WI}
 * @param first the month with which it begins; a season that begins in December belongs to the year of that December
 */
record Season(String code, int first) {

    static Season of(String code, boolean southern) {
        int north = switch (code) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        return new Season(code, southern ? (north + 5) % 12 + 1 : north);
    }

    /** The year in which the season began that is running on a day, or ran last before it. */
    int yearUpTo(LocalDate day) {
        return day.getMonthValue() >= first ? day.getYear() : day.getYear() - 1;
    }

    boolean isRunningOn(LocalDate day) {
        return YearMonth.of(yearUpTo(day), first).plusMonths(3).isAfter(YearMonth.from(day));
    }

    TimeMatch matchIn(int end, int year) {
        LocalDate begin = LocalDate.of(year, first, 1);
        return TimeMatch.date(end, Calendar.four(year) + "-" + code, Interval.ofDays(begin, begin.plusMonths(3)));
    }
}
