// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.reading.language.TokenRange;
import org.sitrep.reading.lexicon.Table;

/**
 * Labels the tokens of a cue's sentence as source, cue, content or neither: a linear-chain conditional random field (Lafferty, McCallum and
 * Pereira, ICML 2001) over the tree, the quotations and what the rules propose. Its weights are learned from PolNeAR (Newell, Margolin and
 * Ruths, LREC 2018). Immutable.
 */
final class Extents {

    private static final List<String> LABELS = List.of("O", "S", "C", "K");
    private static final int COUNT = 4;

    private final Map<String, float[]> weights;

    private Extents(Map<String, float[]> weights) {
        this.weights = weights;
    }

    static Extents load() {
        Map<String, float[]> weights = new HashMap<>();
        for (Table.Row row : Table.load(Extents.class, "extent-weights.tsv.gz").rows()) {
            weights.computeIfAbsent(row.get("feature"), f -> new float[COUNT + COUNT * COUNT])[
                            index(row.get("labels"))] =
                    Float.parseFloat(row.get("weight"));
        }
        return new Extents(weights);
    }

    /** Where the weight of one label stands, or of two that follow one another. */
    private static int index(String labels) {
        int first = LABELS.indexOf(labels.substring(0, 1));
        return labels.length() == 1 ? first : COUNT + first * COUNT + LABELS.indexOf(labels.substring(1));
    }

    /** The stretches of tokens that are source and content. */
    record Labelled(List<TokenRange> sources, List<TokenRange> cues, List<TokenRange> contents) {}

    Labelled label(Clause clause, int cue, Optional<Draft> draft) {
        ExtentFeatures features = new ExtentFeatures(clause, cue, draft);
        TokenRange sentence = features.sentence();
        int[] labels = best(features, sentence.size());
        return new Labelled(
                runs(clause.text(), sentence, labels, 1),
                runs(clause.text(), sentence, labels, 3),
                runs(clause.text(), sentence, labels, 2));
    }

    /** The likeliest labels, by Viterbi's algorithm. */
    private int[] best(ExtentFeatures features, int size) {
        double[][] score = new double[size][COUNT];
        int[][] from = new int[size][COUNT];
        for (int i = 0; i < size; i++) {
            float[] own = sum(features.of(i));
            float[] step = i == 0 ? own : sum(features.before(i));
            for (int label = 0; label < COUNT; label++) {
                score[i][label] = own[label] + (i == 0 ? 0 : enter(score[i - 1], step, label, from[i]));
            }
        }
        int[] labels = new int[size];
        for (int label = 1; label < COUNT; label++) {
            labels[size - 1] = score[size - 1][label] > score[size - 1][labels[size - 1]] ? label : labels[size - 1];
        }
        for (int i = size - 1; i > 0; i--) {
            labels[i - 1] = from[i][labels[i]];
        }
        return labels;
    }

    private static double enter(double[] before, float[] step, int label, int[] from) {
        double best = Double.NEGATIVE_INFINITY;
        for (int last = 0; last < COUNT; last++) {
            double score = before[last] + step[COUNT + last * COUNT + label];
            if (score > best) {
                best = score;
                from[label] = last;
            }
        }
        return best;
    }

    private float[] sum(List<String> features) {
        float[] sum = new float[COUNT + COUNT * COUNT];
        for (String feature : features) {
            float[] own = weights.get(feature);
            if (own != null) {
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += own[i];
                }
            }
        }
        return sum;
    }

    /** The runs of one label, those that only punctuation parts as one. */
    private static List<TokenRange> runs(AnnotatedText text, TokenRange sentence, int[] labels, int label) {
        List<TokenRange> runs = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (int i = 0; i < labels.length; i++) {
            int token = sentence.first() + i;
            boolean word = Character.isLetterOrDigit(text.form(token).charAt(0));
            if (labels[i] == label) {
                start = start < 0 ? token : start;
                end = token + 1;
            } else if (word && start >= 0) {
                runs.add(new TokenRange(start, end));
                start = -1;
            }
        }
        if (start >= 0) {
            runs.add(new TokenRange(start, end));
        }
        return runs;
    }
}
