// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.learning;

/**
 * Weights that are learned step by step and stay zero where little speaks for them: FTRL-Proximal with L1 and L2 (McMahan and others, "Ad
 * Click Prediction", KDD 2013).
 */
public final class Ftrl {

    private static final double BETA = 1;

    private final double rate;
    private final double l1;
    private final double l2;
    private final float[] sums;
    private final float[] squares;

    public Ftrl(int size, double rate, double l1, double l2) {
        this.rate = rate;
        this.l1 = l1;
        this.l2 = l2;
        this.sums = new float[size];
        this.squares = new float[size];
    }

    public double weight(int i) {
        double sum = sums[i];
        if (Math.abs(sum) <= l1) {
            return 0;
        }
        return -(sum - Math.signum(sum) * l1) / ((BETA + Math.sqrt(squares[i])) / rate + l2);
    }

    public void step(int i, double gradient) {
        double square = gradient * gradient;
        double shift = (Math.sqrt(squares[i] + square) - Math.sqrt(squares[i])) / rate;
        sums[i] += (float) (gradient - shift * weight(i));
        squares[i] += (float) square;
    }
}
