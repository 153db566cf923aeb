// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.event;

/** What an event tells of who controls the place where it happens. */
public enum PlaceControl {
    /** Its actors take the place by force: an assault that captures it. */
    TAKEN,
    /** Its actors hold the place, or have defended it against an attack. */
    HELD,
    /** Its actors give the place up: a withdrawal from it. */
    LEFT
}
