// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.feeds;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.sitrep.watch.Watch;

/** Stops a watch when the process is told to end, such as by Ctrl-C, and lets the process wait until it has stopped. */
final class Interruption {

    private static final int PATIENCE_SECONDS = 20;

    private final CountDownLatch stopped = new CountDownLatch(1);

    private Interruption() {}

    static Interruption stopping(Watch watch) {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.stop(watch)));
        return interruption;
    }

    private void stop(Watch watch) {
        watch.stop();
        try {
            boolean inTime = stopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assert inTime : "The watch did not stop.";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The watch has stopped. */
    void stopped() {
        stopped.countDown();
    }
}
