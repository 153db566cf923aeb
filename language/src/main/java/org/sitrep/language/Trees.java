// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language;

import java.util.Arrays;

/**
 * The dependency trees of a text, turned round: from heads to children, depths and the runs of tokens below each.
 *
 * <p>Built without recursion, in time linear in the number of tokens.
 */
final class Trees {

    private final int[] firstChild;
    private final int[] children;
    private final int[] depths;
    private final int[] runStarts;
    private final int[] runEnds;

    private Trees(int[] firstChild, int[] children, int[] depths, int[] runStarts, int[] runEnds) {
        this.firstChild = firstChild;
        this.children = children;
        this.depths = depths;
        this.runStarts = runStarts;
        this.runEnds = runEnds;
    }

    /** {@code heads} holds for each token its head or {@link AnnotatedText#ROOT}, without circles. */
    static Trees of(int[] heads) {
        int size = heads.length;
        int[] firstChild = new int[size + 1];
        for (int head : heads) {
            if (head >= 0) {
                firstChild[head + 1]++;
            }
        }
        for (int i = 0; i < size; i++) {
            firstChild[i + 1] += firstChild[i];
        }
        int[] children = new int[firstChild[size]];
        int[] filled = Arrays.copyOf(firstChild, size);
        for (int token = 0; token < size; token++) {
            if (heads[token] >= 0) {
                children[filled[heads[token]]++] = token;
            }
        }
        int[] order = topDown(heads, firstChild, children);
        int[] depths = new int[size];
        int[] runStarts = new int[size];
        int[] runEnds = new int[size];
        for (int token : order) {
            depths[token] = heads[token] >= 0 ? depths[heads[token]] + 1 : 0;
        }
        for (int i = size - 1; i >= 0; i--) {
            int token = order[i];
            runStarts[token] = token;
            runEnds[token] = token + 1;
            for (int c = firstChild[token]; c < firstChild[token + 1]; c++) {
                runStarts[token] = Math.min(runStarts[token], runStarts[children[c]]);
                runEnds[token] = Math.max(runEnds[token], runEnds[children[c]]);
            }
        }
        return new Trees(firstChild, children, depths, runStarts, runEnds);
    }

    /** All tokens, each after its head. */
    private static int[] topDown(int[] heads, int[] firstChild, int[] children) {
        int[] order = new int[heads.length];
        int filled = 0;
        for (int token = 0; token < heads.length; token++) {
            if (heads[token] < 0) {
                order[filled++] = token;
            }
        }
        for (int i = 0; i < filled; i++) {
            for (int c = firstChild[order[i]]; c < firstChild[order[i] + 1]; c++) {
                order[filled++] = children[c];
            }
        }
        if (filled != heads.length) {
            throw new IllegalArgumentException("The heads run in a circle.");
        }
        return order;
    }

    int[] children(int token) {
        return Arrays.copyOfRange(children, firstChild[token], firstChild[token + 1]);
    }

    int childCount(int token) {
        return firstChild[token + 1] - firstChild[token];
    }

    /** The i-th child of a token, from 0. */
    int child(int token, int i) {
        return children[firstChild[token] + i];
    }

    int depth(int token) {
        return depths[token];
    }

    TokenRange subtree(int token) {
        return new TokenRange(runStarts[token], runEnds[token]);
    }
}
