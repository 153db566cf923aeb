// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.polite;

import java.time.Duration;

/** Lets time pass. */
@FunctionalInterface
public interface Pause {

    void pause(Duration time) throws InterruptedException;

    /** By sleeping. */
    static Pause sleeping() {
        return Thread::sleep;
    }
}
