// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.role;

/** How somebody takes part in an event. */
public enum Role {
    NONE("-"),
    ACTOR("A"),
    RECIPIENT("R");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** As it stands in the names of features. */
    public String label() {
        return label;
    }
}
