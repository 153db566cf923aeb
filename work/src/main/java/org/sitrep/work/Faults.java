// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.work;

import java.util.concurrent.CompletionException;

/** What threads hand on to one another when something is thrown. */
final class Faults {

    private Faults() {}

    /** What was thrown on the other thread. */
    static Throwable root(Throwable thrown) {
        return thrown instanceof CompletionException && thrown.getCause() != null ? root(thrown.getCause()) : thrown;
    }
}
