// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.polite;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/** The line before one host. All but the number of those in it belongs to who holds the lock. */
final class HostLine {

    /** Fair: who came first is served first. */
    final ReentrantLock lock = new ReentrantLock(true);

    private int inLine;
    private volatile Instant free = Instant.MIN;
    private volatile Instant served = Instant.MIN;
    private int failures;

    /** Under the lock of the queue. */
    void enter() {
        inLine++;
    }

    /** Under the lock of the queue. */
    void leave() {
        inLine--;
    }

    /** Under the lock of the queue. */
    boolean isIdle(Instant now) {
        return inLine == 0 && !free.isAfter(now);
    }

    /** How long the host is to be left alone yet; never longer than was set, should the clock be turned back. */
    Duration due(Instant now) {
        if (!free.isAfter(now)) {
            return Duration.ZERO;
        }
        return Duration.between(now.isBefore(served) ? served : now, free);
    }

    void restUntil(Instant now, Duration rest) {
        served = now;
        free = now.plus(rest);
    }

    int fail() {
        return ++failures;
    }

    void succeed() {
        failures = 0;
    }
}
