// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.gazetteer.name;

import java.nio.IntBuffer;

/**
 * Which entries bear each name. Immutable and thread-safe.
 *
 * @param automaton numbers the names
 * @param firstPostings where the entries of each name begin in {@code postings}, and one number more
 * @param postings numbers of entries, those of one name in the order they were added
 */
public record NameIndex(NameAutomaton automaton, IntBuffer firstPostings, IntBuffer postings) {

    static final int[] NONE = {};

    /** The entries of a name by the bytes of its key. */
    public int[] list(byte[] key) {
        int number = automaton.number(key);
        return number == NameAutomaton.NOWHERE ? NONE : list(number);
    }

    /** The entries of the name of that number. */
    public int[] list(int name) {
        int from = firstPostings.get(name);
        int[] entries = new int[firstPostings.get(name + 1) - from];
        postings.get(from, entries);
        return entries;
    }
}
