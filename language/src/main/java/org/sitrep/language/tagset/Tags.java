// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.tagset;

/** A few parts of speech that a rule of the grammar treats alike. Immutable and thread-safe. */
@SuppressWarnings("EnumOrdinal") // positions in a set of bits, never kept or written
public final class Tags {

    /** Common and proper nouns. */
    public static final Tags NOUNS = of(Tag.NN, Tag.NNS, Tag.NNP, Tag.NNPS);

    /** Verbs in all forms, but not modals. */
    public static final Tags VERBS = of(Tag.VB, Tag.VBD, Tag.VBG, Tag.VBN, Tag.VBP, Tag.VBZ);

    public static final Tags ADJECTIVES = of(Tag.JJ, Tag.JJR, Tag.JJS);

    public static final Tags ADVERBS = of(Tag.RB, Tag.RBR, Tag.RBS);

    /** Words that ask or relate. */
    public static final Tags WH_WORDS = of(Tag.WDT, Tag.WP, Tag.WP_POSSESSIVE, Tag.WRB);

    /** A bit for each, at its ordinal. */
    private final long bits;

    private Tags(long bits) {
        this.bits = bits;
    }

    public static Tags of(Tag... members) {
        long bits = 0;
        for (Tag member : members) {
            bits |= 1L << member.ordinal();
        }
        return new Tags(bits);
    }

    /** These and more. */
    public Tags with(Tag... more) {
        return with(of(more));
    }

    /** These and those of the other. */
    public Tags with(Tags other) {
        return new Tags(bits | other.bits);
    }

    public boolean has(Tag member) {
        return (bits & 1L << member.ordinal()) != 0;
    }
}
