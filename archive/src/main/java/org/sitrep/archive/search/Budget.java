// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/** The time a search may take, running from when it is made. */
final class Budget implements QueryTimeout {

    private final long start = System.nanoTime();
    private final long nanos;

    Budget(Duration budget) {
        nanos = budget.toNanos();
    }

    @Override
    public boolean shouldExit() {
        return System.nanoTime() - start >= nanos;
    }
}
