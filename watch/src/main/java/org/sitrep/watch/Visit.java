// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

/** A visit to an address, and noting what came of it. */
interface Visit {

    /** @throws InterruptedException where this thread is interrupted; nothing is noted then, and the visit is due again */
    void run() throws InterruptedException;

    /** Notes that it went wrong by a fault of the program's own. */
    void fail(RuntimeException fault);
}
