// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

/** How a passage bears on what it speaks of. */
public enum Bearing {
    /** It says that it is so. */
    ASSERTS,
    /** It says that it is not so. */
    DENIES,
    /** It takes an earlier assertion back. */
    WITHDRAWS,
    /** It tells that somebody of a side is at a place which another side claims in the same report. */
    SHOWS_PRESENCE
}
