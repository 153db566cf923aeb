// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.happening;

/** How what two tellings say of one thing goes together. */
public enum Agreement {
    SAME,
    /** One tells more closely what the other tells. */
    WITHIN,
    /** One of them does not tell. */
    UNKNOWN,
    APART;

    boolean isTold() {
        return this == SAME || this == WITHIN;
    }
}
