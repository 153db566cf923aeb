// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.Optional;
import org.sitrep.record.time.Interval;

/**
 * That what was planned will not be as it was planned.
 *
 * @param from the day it was planned for, where a sentence that moves it tells that too
 * @param to the day it was moved to, where the text tells it
 */
public record Change(Kind kind, Optional<Interval> from, Optional<Interval> to) {

    /** What comes of it. */
    public enum Kind {
        CANCELLED,
        MOVED
    }
}
