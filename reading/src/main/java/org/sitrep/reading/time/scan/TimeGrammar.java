// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.scan;

import java.util.Optional;

/** One family of time expressions. Implementations are stateless and look ahead a bounded way. */
public interface TimeGrammar {

    /** The expression that begins at lexeme {@code i}. */
    Optional<TimeMatch> findAt(Scan scan, int i);
}
