// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.gazetteer.name;

import java.nio.IntBuffer;
import java.util.Arrays;

/** Collects the names of entries, in any order. Not thread-safe. */
public final class NameIndexBuilder {

    private byte[] block = new byte[1 << 20];
    private int[] starts = new int[1 << 16];
    private int[] entries = new int[1 << 16];
    private int size;

    public void add(byte[] key, int entry) {
        if (key.length == 0) {
            return;
        }
        int start = starts[size];
        if (start + key.length > block.length) {
            block = Arrays.copyOf(block, block.length * 2);
        }
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            entries = Arrays.copyOf(entries, entries.length * 2);
        }
        System.arraycopy(key, 0, block, start, key.length);
        entries[size++] = entry;
        starts[size] = start + key.length;
    }

    public NameIndex build() {
        int[] order = new NameSorter(block, starts, size).sorted();
        AutomatonBuilder automaton = new AutomatonBuilder();
        int[] firstPostings = new int[size + 1];
        int[] postings = new int[size];
        int names = 0;
        int posted = 0;
        for (int i = 0; i < size; i++) {
            int name = order[i];
            if (i == 0 || !isSame(order[i - 1], name)) {
                automaton.add(block, starts[name], starts[name + 1]);
                firstPostings[names++] = posted;
            }
            if (!isPosted(postings, firstPostings[names - 1], posted, entries[name])) {
                postings[posted++] = entries[name];
            }
        }
        firstPostings[names] = posted;
        return new NameIndex(
                automaton.build(),
                IntBuffer.wrap(Arrays.copyOf(firstPostings, names + 1)),
                IntBuffer.wrap(Arrays.copyOf(postings, posted)));
    }

    private boolean isSame(int a, int b) {
        return Arrays.equals(block, starts[a], starts[a + 1], block, starts[b], starts[b + 1]);
    }

    private static boolean isPosted(int[] postings, int from, int to, int entry) {
        for (int i = from; i < to; i++) {
            if (postings[i] == entry) {
                return true;
            }
        }
        return false;
    }
}
