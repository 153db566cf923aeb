// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.parser;

import java.util.Arrays;

/**
 * The state of an arc-standard parse (Nivre 2004): a stack, the words still to come, and the arcs so far.
 *
 * <p>Node 0 is the root, node {@code i} the i-th word. Not thread-safe; one for each sentence.
 */
final class Configuration {

    /** Marks a position without a node. */
    static final int NOBODY = -1;

    private final int size;
    private final int[] relations;
    private final int[] heads;
    private final int[] outerLeft;
    private final int[] innerLeft;
    private final int[] outerRight;
    private final int[] innerRight;
    private final int[] stack;
    private int depth = 1;
    private int next = 1;

    /** At the start: the root on the stack, all words to come. */
    Configuration(int size) {
        this.size = size;
        relations = filled(NOBODY);
        heads = filled(NOBODY);
        outerLeft = filled(NOBODY);
        innerLeft = filled(NOBODY);
        outerRight = filled(NOBODY);
        innerRight = filled(NOBODY);
        stack = new int[size + 1];
    }

    private int[] filled(int value) {
        int[] array = new int[size + 1];
        Arrays.fill(array, value);
        return array;
    }

    boolean isTerminal() {
        return depth == 1 && next > size;
    }

    boolean canShift() {
        return next <= size;
    }

    boolean canReduceLeft() {
        return depth > 2;
    }

    /** The word on top may take the one below as its head; the root only as the very last arc. */
    boolean canReduceRight() {
        return depth > 2 || (depth == 2 && next > size);
    }

    /** Whether a right reduction would attach a word to the root, whose relation is the first one. */
    boolean isRootNext() {
        return depth == 2;
    }

    void shift() {
        stack[depth++] = next++;
    }

    /** The word below the top becomes a child of the top. */
    void reduceLeft(int relation) {
        int head = stack[depth - 1];
        int child = stack[depth - 2];
        stack[depth - 2] = head;
        depth--;
        heads[child] = head;
        relations[child] = relation;
        innerLeft[head] = outerLeft[head];
        outerLeft[head] = child;
    }

    /** The top becomes a child of the word below it. */
    void reduceRight(int relation) {
        int child = stack[depth - 1];
        int head = stack[depth - 2];
        depth--;
        heads[child] = head;
        relations[child] = relation;
        innerRight[head] = outerRight[head];
        outerRight[head] = child;
    }

    /** The head of a word, 0 for the root. */
    int head(int word) {
        return heads[word];
    }

    /** The number of the relation of a word to its head. */
    int relation(int word) {
        return relations[word];
    }

    /** The number of the word to come next, one more than there are words where none is. */
    int next() {
        return next;
    }

    /** Writes which node stands at each position, or {@link #NOBODY}: three of the stack, three to come, children of two. */
    void describe(int[] nodes) {
        for (int i = 0; i < 3; i++) {
            nodes[i] = fromTop(2 - i);
            nodes[3 + i] = next + i <= size ? next + i : NOBODY;
        }
        for (int i = 0; i < 2; i++) {
            int node = fromTop(i);
            int at = 6 + 6 * i;
            nodes[at] = child(outerLeft, node);
            nodes[at + 1] = child(outerRight, node);
            nodes[at + 2] = child(innerLeft, node);
            nodes[at + 3] = child(innerRight, node);
            nodes[at + 4] = child(outerLeft, child(outerLeft, node));
            nodes[at + 5] = child(outerRight, child(outerRight, node));
        }
    }

    private int fromTop(int i) {
        return i < depth ? stack[depth - 1 - i] : NOBODY;
    }

    private static int child(int[] children, int node) {
        return node == NOBODY ? NOBODY : children[node];
    }
}
