// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands at noon of a day, UTC, until it is set to another. */
final class StoppedClock extends Clock {

    private Instant now;

    StoppedClock(LocalDate day) {
        now = noon(day);
    }

    void set(LocalDate day) {
        now = noon(day);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Days are counted in UTC.");
    }
}
