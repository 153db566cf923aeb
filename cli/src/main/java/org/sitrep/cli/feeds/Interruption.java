// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.feeds;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.sitrep.watch.Watch;

/** Stops a watch when the process is told to end, such as by Ctrl-C, and lets the process wait until it has stopped. */
final class Interruption {

    private static final int PATIENCE_SECONDS = 20;

    private final CompletableFuture<Boolean> stopped = new CompletableFuture<>();

    private Interruption() {}

    static Interruption stopping(Watch watch) {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.stop(watch)));
        return interruption;
    }

    private void stop(Watch watch) {
        watch.stop();
        stopped.completeOnTimeout(false, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** The watch has stopped. */
    void stopped() {
        stopped.complete(true);
    }
}
