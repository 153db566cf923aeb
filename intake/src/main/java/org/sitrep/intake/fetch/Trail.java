// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.intake.fetch.address.WebAddress;
import org.sitrep.intake.fetch.refusal.Reason;
import org.sitrep.intake.fetch.refusal.RefusalException;
import org.sitrep.intake.fetch.wire.WireResponse;

/** The way from the address asked for to the one that answers, one redirect after the other. */
final class Trail {

    private static final int MOST_REDIRECTS = 10;

    private final List<WebAddress> passed = new ArrayList<>();
    private WebAddress current;
    private Instant asked;

    Trail(WebAddress first, Instant now) {
        current = first;
        asked = now;
    }

    /** One step of it. */
    @FunctionalInterface
    interface Step {

        WireResponse ask(WebAddress address) throws RefusalException, InterruptedException;
    }

    /** Follows it to its end. Each step checks its address anew. */
    WireResponse follow(Step step) throws RefusalException, InterruptedException {
        while (true) {
            WireResponse response = step.ask(current);
            Optional<WebAddress> next = Answers.findNext(current, response);
            if (next.isEmpty()) {
                return response;
            }
            if (passed.size() == MOST_REDIRECTS) {
                throw new RefusalException(
                        Reason.TOO_MANY_REDIRECTS,
                        "It sends on to another address more than " + MOST_REDIRECTS
                                + " times. Check the address in a browser.");
            }
            passed.add(current);
            current = next.get();
        }
    }

    void askAt(Instant now) {
        asked = now;
    }

    /** When the last request left, or the first was wished for. */
    Instant asked() {
        return asked;
    }

    WebAddress current() {
        return current;
    }

    List<WebAddress> passed() {
        return List.copyOf(passed);
    }
}
