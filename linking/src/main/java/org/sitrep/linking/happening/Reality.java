// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.happening;

import org.sitrep.record.event.EventStatus;

/** How far something is told as real: what is fact to one and wish to another is not told as one thing. */
public enum Reality {
    FACT,
    PLAN,
    WISH,
    DENIED;

    public static Reality of(EventStatus status) {
        return switch (status) {
            case OCCURRED, ONGOING -> FACT;
            case SCHEDULED -> PLAN;
            case PROPOSED, DEMANDED, POSSIBLE -> WISH;
            case DENIED -> DENIED;
        };
    }
}
