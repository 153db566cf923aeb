// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.gazetteer.name;

/**
 * Sorts byte strings that lie in one block, by three-way radix quicksort (Bentley and Sedgewick, "Fast Algorithms for Sorting and
 * Searching Strings", SODA 1997). Not thread-safe.
 */
final class NameSorter {

    /** So few strings are sorted by insertion, as is usual in quicksort; not tuned. */
    private static final int FEW = 12;

    private final byte[] block;
    private final int[] starts;
    private final int[] order;

    /** @param starts where each string begins; it ends where the next begins, and has one start more than there are strings */
    NameSorter(byte[] block, int[] starts, int size) {
        this.block = block;
        this.starts = starts;
        this.order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
    }

    /** The numbers of the strings in the order of their bytes; equal strings in the order of their numbers. */
    int[] sorted() {
        sort(0, order.length, 0);
        return order;
    }

    private int byteAt(int string, int depth) {
        int at = starts[string] + depth;
        return at < starts[string + 1] ? block[at] & 0xFF : -1;
    }

    private void sort(int from, int to, int depth) {
        int low = from;
        int high = to;
        int at = depth;
        while (high - low > FEW) {
            int pivot = byteAt(order[(low + high) >>> 1], at);
            int less = low;
            int more = high;
            for (int i = low; i < more; ) {
                int c = byteAt(order[i], at);
                if (c < pivot) {
                    swap(less++, i++);
                } else if (c > pivot) {
                    swap(--more, i);
                } else {
                    i++;
                }
            }
            sort(low, less, at);
            sort(more, high, at);
            low = less;
            high = more;
            if (pivot < 0) {
                java.util.Arrays.sort(order, low, high);
                return;
            }
            at++;
        }
        insert(low, high, at);
    }

    private void insert(int from, int to, int depth) {
        for (int i = from + 1; i < to; i++) {
            for (int j = i; j > from && isBefore(order[j], order[j - 1], depth); j--) {
                swap(j, j - 1);
            }
        }
    }

    private boolean isBefore(int a, int b, int depth) {
        for (int i = depth; ; i++) {
            int left = byteAt(a, i);
            int right = byteAt(b, i);
            if (left != right) {
                return left < right;
            }
            if (left < 0) {
                return a < b;
            }
        }
    }

    private void swap(int i, int j) {
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
    }
}
