// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.issue;

/** Which way words lean on an issue. */
public enum Leaning {
    FOR,
    AGAINST,
    /** They speak of it and keep it open. */
    OPEN;

    Leaning opposite() {
        return switch (this) {
            case FOR -> AGAINST;
            case AGAINST -> FOR;
            case OPEN -> OPEN;
        };
    }
}
