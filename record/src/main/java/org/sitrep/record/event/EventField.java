// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.event;

/** The fields of an event that may be filled from context. */
public enum EventField {
    ACTORS,
    RECIPIENTS,
    PLACE,
    /** The first day and, with it, the day after the last. */
    FROM
}
