// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.salience;

/** How many an actor is, and so which pronouns mean it. */
public enum Count {
    /** One person, country or organization. */
    ONE,
    /** Several people: "guerrillas", "police". */
    SEVERAL,
    /** A body of several: "army". News calls it "it" as well as "they". */
    COLLECTIVE
}
