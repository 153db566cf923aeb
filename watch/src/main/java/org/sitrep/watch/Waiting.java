// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for what another thread does, and throws here what it threw. */
final class Waiting {

    private Waiting() {}

    static <T> T on(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw new IllegalStateException("A task failed.", e);
            }
        }
    }
}
