// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

/** Whose seasons a sentence tells of. */
enum Hemisphere {
    NORTH,
    /** The sentence names a country of the south. */
    SOUTH,
    /** Only the rest of the report names one. */
    UNSAID
}
