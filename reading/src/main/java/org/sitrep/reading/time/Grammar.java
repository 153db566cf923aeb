// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.util.Optional;

/** One family of time expressions. Implementations are stateless and look ahead a bounded way. */
interface Grammar {

    /** The expression that begins at lexeme {@code i}. */
    Optional<Found> at(Scan scan, int i);
}
