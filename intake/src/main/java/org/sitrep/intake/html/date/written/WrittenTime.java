// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date.written;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A day as a page writes it.
 *
 * @param time the time of day, where one is given
 * @param zone the distance from UTC, where one is given; the day is the day there
 */
public record WrittenTime(LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> zone) {

    static WrittenTime of(LocalDate day) {
        return new WrittenTime(day, Optional.empty(), Optional.empty());
    }
}
