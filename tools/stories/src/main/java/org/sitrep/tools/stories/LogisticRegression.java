// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.stories;

import java.util.List;

/**
 * Logistic regression on a few numbers, fitted by gradient descent on numbers brought to mean 0 and deviation 1, with a small penalty on large weights.
 */
final class LogisticRegression {

    private static final int ROUNDS = 3_000;
    private static final double RATE = 0.5;
    private static final double PENALTY = 1e-4;

    private final double[] mean;
    private final double[] deviation;
    private final double[] weights;
    private double bias;

    private LogisticRegression(int size) {
        mean = new double[size];
        deviation = new double[size];
        weights = new double[size];
    }

    /** @param right of each row, whether it is a case */
    static LogisticRegression fit(List<double[]> rows, List<Boolean> right) {
        LogisticRegression fitted = new LogisticRegression(rows.getFirst().length);
        fitted.scale(rows);
        for (int round = 0; round < ROUNDS; round++) {
            fitted.step(rows, right);
        }
        return fitted;
    }

    private void scale(List<double[]> rows) {
        for (int i = 0; i < mean.length; i++) {
            int column = i;
            mean[i] = rows.stream().mapToDouble(row -> row[column]).average().orElse(0);
            double variance = rows.stream()
                    .mapToDouble(row -> Math.pow(row[column] - mean[column], 2))
                    .average()
                    .orElse(1);
            deviation[i] = Math.sqrt(variance) + 1e-9;
        }
    }

    private void step(List<double[]> rows, List<Boolean> right) {
        double[] gradient = new double[weights.length];
        double biasGradient = 0;
        for (int r = 0; r < rows.size(); r++) {
            double sum = bias;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * scaled(rows.get(r), i);
            }
            double error = 1 / (1 + Math.exp(-sum)) - (right.get(r) ? 1 : 0);
            biasGradient += error;
            for (int i = 0; i < weights.length; i++) {
                gradient[i] += error * scaled(rows.get(r), i);
            }
        }
        bias -= RATE * biasGradient / rows.size();
        for (int i = 0; i < weights.length; i++) {
            weights[i] -= RATE * (gradient[i] / rows.size() + PENALTY * weights[i]);
        }
    }

    private double scaled(double[] row, int column) {
        return (row[column] - mean[column]) / deviation[column];
    }

    /** The weight of a number as it is, not scaled. */
    double weight(int column) {
        return weights[column] / deviation[column];
    }

    /** What stands before numbers as they are. */
    double bias() {
        double plain = bias;
        for (int i = 0; i < weights.length; i++) {
            plain -= weight(i) * mean[i];
        }
        return plain;
    }
}
