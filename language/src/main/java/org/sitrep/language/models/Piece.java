// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.models;

/**
 * A piece of text known by its hash, so that pieces can be joined without their characters: the hash of "ab" follows from those of
 * "a" and "b" (the polynomial of Karp and Rabin, IBM J. Res. Dev. 1987, modulo 2^64).
 *
 * <p>Names of features are joined from pieces, looked up in a {@link KeyTable} and never written out. A name that is in no table is taken
 * for one that is once in 10^13 times; names in one table have different hashes, or the table is refused.
 *
 * @param hash the hash of the text
 * @param power the base to the power of the length
 */
public record Piece(long hash, long power) {

    private static final long BASE = 0x9E3779B97F4A7C15L;

    /** Any text, in UTF-16 code units. */
    public static Piece of(CharSequence text) {
        long hash = 0;
        long power = 1;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * BASE + text.charAt(i) + 1;
            power *= BASE;
        }
        return new Piece(hash, power);
    }

    /** The hash of a text that ends with this piece. */
    public long after(long hashBefore) {
        return hashBefore * power + hash;
    }
}
