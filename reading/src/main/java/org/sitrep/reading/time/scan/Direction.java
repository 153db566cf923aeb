// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.scan;

/** On which side of the day of publication a time lies that does not say so itself. */
public enum Direction {
    PAST,
    FUTURE,
    /** No verb tells: read as past, but not against the nearer date. */
    UNSAID
}
