// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench.archive;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock on which a day is over when so many reports have come. Not thread-safe. */
final class Calendar extends Clock {

    private static final Instant FIRST_DAY = Instant.parse("2027-01-01T00:00:00Z");

    private static final int REPORTS_A_DAY = 500;

    private long reports;

    /** So many reports have come. */
    void advanceTo(long come) {
        reports = come;
    }

    @Override
    public Instant instant() {
        return FIRST_DAY.plus(Duration.ofDays(1).dividedBy(REPORTS_A_DAY).multipliedBy(reports));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
