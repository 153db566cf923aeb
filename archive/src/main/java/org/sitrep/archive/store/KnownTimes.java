// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.sql.LastKnown;
import org.sitrep.archive.value.KnownTime;

/** Gives every change a time of its own, later than all before it, whatever the clock does. */
final class KnownTimes {

    private final Clock clock;
    private Instant last;

    private KnownTimes(Clock clock, Instant last) {
        this.clock = clock;
        this.last = last;
    }

    static KnownTimes after(Handle handle, Clock clock) {
        return new KnownTimes(clock, KnownTime.parse(LastKnown.find(handle)));
    }

    String next() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        last = now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
        return KnownTime.text(last);
    }

    /** The time that is asked for where it is {@linkplain #isFree free}, else the next. */
    String at(Optional<Instant> wanted) {
        return wanted.filter(this::isFree).map(this::taken).orElseGet(this::next);
    }

    /** Whether a time is later than all before it, and not to come. */
    boolean isFree(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS).isAfter(last) && !isToCome(time);
    }

    /** Whether it is later than now. */
    boolean isToCome(Instant time) {
        return time.isAfter(clock.instant());
    }

    /** Whether no time was given yet. */
    boolean isFirst() {
        return last.equals(Instant.EPOCH);
    }

    private String taken(Instant time) {
        last = time.truncatedTo(ChronoUnit.MICROS);
        return KnownTime.text(last);
    }

    /** The time given last. */
    String last() {
        return KnownTime.text(last);
    }
}
