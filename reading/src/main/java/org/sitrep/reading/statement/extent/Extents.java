// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.extent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.reading.learned.FeatureKeys;
import org.sitrep.reading.learned.Weights;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;

/**
 * Labels the tokens of a cue's sentence as source, cue, content or neither: a linear-chain conditional random field (Lafferty, McCallum and
 * Pereira, ICML 2001) over the tree, the quotations and what the rules propose. Its weights are learned from PolNeAR (Newell, Margolin and
 * Ruths, LREC 2018). Immutable.
 */
public final class Extents {

    private static final int COUNT = 4;
    private static final int SOURCE = 1;
    private static final int CONTENT = 2;
    private static final int CUE = 3;

    private final Weights labels;
    private final Weights steps;

    /** Weights of the labels O, S, C, K for a token, and of each pair of them, OO, OS and so on, for two tokens in a row. */
    Extents(Weights labels, Weights steps) {
        this.labels = labels;
        this.steps = steps;
    }

    public static Extents load() {
        return new Extents(
                Weights.load(Extents.class, "extent-labels.tsv.gz"),
                Weights.load(Extents.class, "extent-steps.tsv.gz"));
    }

    /** The stretches of tokens that are source and content. */
    record Labelled(List<TokenRange> sources, List<TokenRange> cues, List<TokenRange> contents) {}

    Labelled label(CuedText clause, int cue, Optional<StatementDraft> draft) {
        ExtentFeatures features = new ExtentFeatures(clause, cue, draft);
        TokenRange sentence = features.sentence();
        int[] best = best(features, sentence.size());
        return new Labelled(
                runs(clause.text(), sentence, best, SOURCE),
                runs(clause.text(), sentence, best, CUE),
                runs(clause.text(), sentence, best, CONTENT));
    }

    /** The likeliest labels, by Viterbi's algorithm. */
    private int[] best(ExtentFeatures features, int size) {
        FeatureKeys keys = new FeatureKeys();
        float[] own = new float[COUNT];
        float[] step = new float[COUNT * COUNT];
        float[][] score = new float[size][COUNT];
        int[][] from = new int[size][COUNT];
        for (int i = 0; i < size; i++) {
            keys.clear();
            features.addToken(i, keys);
            labels.sum(keys, own);
            keys.clear();
            if (i > 0) {
                features.before(i, keys);
            }
            steps.sum(keys, step);
            for (int label = 0; label < COUNT; label++) {
                score[i][label] = own[label] + (i == 0 ? 0 : enter(score[i - 1], step, label, from[i]));
            }
        }
        int[] best = new int[size];
        for (int label = 1; label < COUNT; label++) {
            best[size - 1] = score[size - 1][label] > score[size - 1][best[size - 1]] ? label : best[size - 1];
        }
        for (int i = size - 1; i > 0; i--) {
            best[i - 1] = from[i][best[i]];
        }
        return best;
    }

    private static float enter(float[] before, float[] step, int label, int[] from) {
        float best = Float.NEGATIVE_INFINITY;
        for (int last = 0; last < COUNT; last++) {
            float score = before[last] + step[last * COUNT + label];
            if (score > best) {
                best = score;
                from[label] = last;
            }
        }
        return best;
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
