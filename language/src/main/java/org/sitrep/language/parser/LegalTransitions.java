// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.parser;

/**
 * The legal transitions among all, which stand in this order: for each relation a reduction to the left, for each one to the right, the
 * shift.
 *
 * @param leftEnd the end of the legal reductions to the left, which begin at 0
 * @param firstRight the first reduction to the right, always legal
 * @param rightEnd the end of the legal reductions to the right
 * @param shift the shift
 * @param end the end of the shift where that is legal, else the shift itself
 */
record LegalTransitions(int leftEnd, int firstRight, int rightEnd, int shift, int end) {

    /** What is legal where a word can be reduced to the right. The first relation is the root's. */
    static LegalTransitions in(Configuration configuration, int relations) {
        int shift = 2 * relations;
        return new LegalTransitions(
                configuration.canReduceLeft() ? relations : 0,
                relations,
                configuration.isRootNext() ? relations + 1 : shift,
                shift,
                configuration.canShift() ? shift + 1 : shift);
    }

    /** The legal transition with the highest score, the first of equals. */
    int best(float[] scores) {
        int best = best(scores, 0, leftEnd, leftEnd > 0 ? 0 : firstRight);
        best = best(scores, firstRight, rightEnd, best);
        return best(scores, shift, end, best);
    }

    private static int best(float[] scores, int first, int end, int soFar) {
        int best = soFar;
        for (int t = first; t < end; t++) {
            if (scores[t] > scores[best]) {
                best = t;
            }
        }
        return best;
    }

    /** Whether every other legal transition scores less than one, by more than a margin. */
    boolean isAhead(int best, float[] scores, float margin) {
        float limit = scores[best] - margin;
        return countFrom(limit, scores, 0, leftEnd)
                        + countFrom(limit, scores, firstRight, rightEnd)
                        + countFrom(limit, scores, shift, end)
                == 1;
    }

    private static int countFrom(float limit, float[] scores, int first, int end) {
        int count = 0;
        for (int t = first; t < end; t++) {
            if (scores[t] >= limit) {
                count++;
            }
        }
        return count;
    }
}
