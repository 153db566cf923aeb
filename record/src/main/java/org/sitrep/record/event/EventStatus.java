// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.event;

/** How far an event is real, by the text. */
public enum EventStatus {
    OCCURRED,
    ONGOING,
    /** Scheduled for a time after the report's day. */
    SCHEDULED,
    PROPOSED,
    DEMANDED,
    POSSIBLE,
    /** Did not or will not happen: negated, cancelled, or denied by the statement's source. */
    DENIED
}
