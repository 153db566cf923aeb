// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date;

import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sitrep.intake.html.date.written.WrittenTime;

/** The day where a page was written. Data for machines often give it in UTC, where the day may have been another. */
final class LocalDay {

    private LocalDay() {}

    /**
     * The time that was claimed; if that is in UTC and people read of the day before or after, that day.
     *
     * @param readable what people read, the most telling first
     */
    static WrittenTime of(DateClaim claim, List<DateClaim> readable) {
        if (!isUniversal(claim)) {
            return claim.time();
        }
        return readable.stream()
                .filter(other -> other.role() == claim.role() && !isUniversal(other))
                .findFirst()
                .map(DateClaim::time)
                .filter(local -> Math.abs(ChronoUnit.DAYS.between(
                                local.day(), claim.time().day()))
                        == 1)
                .orElse(claim.time());
    }

    private static boolean isUniversal(DateClaim claim) {
        return claim.time().zone().filter(ZoneOffset.UTC::equals).isPresent();
    }
}
