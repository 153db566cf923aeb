// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.agenda;

/** What became of what lay ahead. */
public enum AppointmentStatus {
    /** It still lies ahead. */
    SCHEDULED,
    HELD,
    /** To another day. */
    MOVED,
    CANCELLED,
    /** Its day is over, and no report tells of it. */
    NO_WORD
}
