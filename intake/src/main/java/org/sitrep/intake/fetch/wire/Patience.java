// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.wire;

import java.time.Duration;

/**
 * How long one request may take.
 *
 * @param connect until there is a connection to an address, and until a look-up has ended
 * @param silence without a byte from the host, so also until its first
 * @param whole until the last byte, however it drips
 */
public record Patience(Duration connect, Duration silence, Duration whole) {

    /** 10, 20 and 60 seconds. */
    public static final Patience USUAL =
            new Patience(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(60));
}
