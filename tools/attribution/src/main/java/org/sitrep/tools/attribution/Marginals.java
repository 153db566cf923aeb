// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.attribution;

/**
 * How likely each label of each token is, and each pair of labels in a row, by the forward-backward algorithm.
 *
 * @param labels by token and label
 * @param steps by token and (label before, label); all zero for the first token
 */
record Marginals(double[][] labels, double[][] steps) {

    static Marginals of(double[][] labelScores, double[][] stepScores) {
        int size = labelScores.length;
        int count = labelScores[0].length;
        double[][] forward = new double[size][count];
        double[][] backward = new double[size][count];
        forward[0] = labelScores[0].clone();
        double[] terms = new double[count];
        for (int i = 1; i < size; i++) {
            for (int label = 0; label < count; label++) {
                for (int last = 0; last < count; last++) {
                    terms[last] = forward[i - 1][last] + stepScores[i][last * count + label];
                }
                forward[i][label] = labelScores[i][label] + logSum(terms);
            }
        }
        for (int i = size - 1; i > 0; i--) {
            for (int last = 0; last < count; last++) {
                for (int label = 0; label < count; label++) {
                    terms[label] = backward[i][label] + labelScores[i][label] + stepScores[i][last * count + label];
                }
                backward[i - 1][last] = logSum(terms);
            }
        }
        double all = logSum(forward[size - 1]);
        double[][] labels = new double[size][count];
        double[][] steps = new double[size][count * count];
        for (int i = 0; i < size; i++) {
            for (int label = 0; label < count; label++) {
                labels[i][label] = Math.exp(forward[i][label] + backward[i][label] - all);
                for (int last = 0; i > 0 && last < count; last++) {
                    steps[i][last * count + label] = Math.exp(forward[i - 1][last]
                            + stepScores[i][last * count + label]
                            + labelScores[i][label]
                            + backward[i][label]
                            - all);
                }
            }
        }
        return new Marginals(labels, steps);
    }

    private static double logSum(double[] terms) {
        double most = Double.NEGATIVE_INFINITY;
        for (double term : terms) {
            most = Math.max(most, term);
        }
        double sum = 0;
        for (double term : terms) {
            sum += Math.exp(term - most);
        }
        return most + Math.log(sum);
    }
}
