// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.intake.fetch.polite.Pause;

/** Time that stands still until somebody pauses. */
public final class FakeTime extends Clock implements Pause {

    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private final List<Duration> pauses = new ArrayList<>();

    @Override
    public synchronized void pause(Duration time) {
        pauses.add(time);
        now = now.plus(time);
    }

    public synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    public synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    @Override
    public synchronized Instant instant() {
        return now;
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
