// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fold;

/** What ties reports. */
public enum TieKind {
    /** Of words that follow one another. */
    RUN(0),
    /** A weighty one. */
    WORD(1);

    private final long number;

    TieKind(long number) {
        this.number = number;
    }

    /** A lasting one, under which it can be kept. */
    long number() {
        return number;
    }
}
