// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.tagset;

/** A few dependency relations that a rule of the grammar treats alike. Immutable and thread-safe. */
@SuppressWarnings("EnumOrdinal") // positions in a set of bits, never kept or written
public final class Relations {

    /** A bit for each, at its ordinal. */
    private final long bits;

    private Relations(long bits) {
        this.bits = bits;
    }

    public static Relations of(Relation... members) {
        long bits = 0;
        for (Relation member : members) {
            bits |= 1L << member.ordinal();
        }
        return new Relations(bits);
    }

    /** These and more. */
    public Relations with(Relation... more) {
        return with(of(more));
    }

    /** These and those of the other. */
    public Relations with(Relations other) {
        return new Relations(bits | other.bits);
    }

    public boolean has(Relation member) {
        return (bits & 1L << member.ordinal()) != 0;
    }
}
