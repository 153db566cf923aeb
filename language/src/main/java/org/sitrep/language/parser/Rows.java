// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.parser;

/**
 * Adds rows of numbers, four at a time, so that sums are read and written less often. Each row is an array of its own and all are read at
 * the same index, which lets Java compute several places at once; with more than four it gives up.
 */
final class Rows {

    private Rows() {}

    /** Adds the first rows to the sum. */
    static void add(float[] sum, float[][] rows, int count) {
        int row = 0;
        for (; row + 4 <= count; row += 4) {
            addFour(sum, rows[row], rows[row + 1], rows[row + 2], rows[row + 3]);
        }
        for (; row < count; row++) {
            addOne(sum, rows[row]);
        }
    }

    /** Adds as many rows as there are factors, from the first one on, each times its factor. */
    static void addWeighted(float[] sum, float[][] rows, int first, float[] factors) {
        int i = 0;
        for (; i + 4 <= factors.length; i += 4) {
            addFourTimes(sum, rows, first + i, factors, i);
        }
        for (; i < factors.length; i++) {
            addTimes(sum, rows[first + i], factors[i]);
        }
    }

    private static void addOne(float[] sum, float[] a) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += a[i];
        }
    }

    private static void addFour(float[] sum, float[] a, float[] b, float[] c, float[] d) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (a[i] + b[i]) + (c[i] + d[i]);
        }
    }

    private static void addTimes(float[] sum, float[] a, float factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * a[i];
        }
    }

    private static void addFourTimes(float[] sum, float[][] rows, int row, float[] factors, int at) {
        float[] a = rows[row];
        float[] b = rows[row + 1];
        float[] c = rows[row + 2];
        float[] d = rows[row + 3];
        float ofA = factors[at];
        float ofB = factors[at + 1];
        float ofC = factors[at + 2];
        float ofD = factors[at + 3];
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (ofA * a[i] + ofB * b[i]) + (ofC * c[i] + ofD * d[i]);
        }
    }
}
