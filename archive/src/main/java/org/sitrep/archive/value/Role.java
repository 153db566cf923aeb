// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.value;

/** What somebody is in an event. */
public enum Role {
    /** Acts; in a meeting, takes part. */
    ACTOR(0),
    /** Is acted upon. */
    RECIPIENT(1);

    private final int number;

    Role(int number) {
        this.number = number;
    }

    /** By which it is kept. */
    public int number() {
        return number;
    }
}
