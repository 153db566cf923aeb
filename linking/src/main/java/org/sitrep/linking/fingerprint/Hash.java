// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fingerprint;

/** Hashes that are the same on every machine: FNV-1a, and the finalizer of MurmurHash3 to spread its bits. */
final class Hash {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    static long of(String word) {
        return of(word, 0, word.length());
    }

    /** Of the part of a text from one index up to another. */
    static long of(String text, int start, int end) {
        long hash = OFFSET;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return spread(hash);
    }

    /** The hash of a run, of the hash of what is before its last word and that word's. */
    static long joined(long run, long word) {
        return (run ^ word) * PRIME + Long.rotateLeft(run, 23);
    }

    static long spread(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
