// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks again and again for a while. */
final class Patience {

    private static final Duration STEP = Duration.ofMillis(50);

    private Patience() {}

    /** The first answer that is not empty, or none once so long has been waited. */
    static <T> Optional<T> ask(Duration patience, Supplier<Optional<T>> question) {
        long until = System.nanoTime() + patience.toNanos();
        Optional<T> answer = question.get();
        while (answer.isEmpty() && System.nanoTime() < until && rested()) {
            answer = question.get();
        }
        return answer;
    }

    /** Whether nobody wants the thread to stop. */
    private static boolean rested() {
        try {
            Thread.sleep(STEP);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
