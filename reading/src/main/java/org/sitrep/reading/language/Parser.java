// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * The greedy arc-standard dependency parser of Chen and Manning (EMNLP 2014), with CoreNLP's English model.
 *
 * <p>An evaluation of our own, in single precision and with contributions kept: the same trees as CoreNLP's own but for some
 * tokens in ten thousand, where two transitions score nearly alike. Linear in the number of words. Thread-safe.
 */
final class Parser {

    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private final ParserModel model;
    private final Contributions contributions;

    private Parser(ParserModel model) {
        this.model = model;
        this.contributions = new Contributions(model);
    }

    static Parser load() {
        return new Parser(ParserModel.load(MODEL));
    }

    /** Parses one sentence of tagged tokens. */
    Parse parse(List<CoreLabel> sentence) {
        int size = sentence.size();
        int[] words = new int[size + 1];
        int[] tags = new int[size + 1];
        words[0] = model.wordId(ParserModel.ROOT);
        tags[0] = model.tagId(ParserModel.ROOT);
        for (int i = 0; i < size; i++) {
            words[i + 1] = model.wordId(sentence.get(i).word());
            tags[i + 1] = model.tagId(sentence.get(i).tag());
        }
        Configuration configuration = new Configuration(model, words, tags);
        Scorer scorer = new Scorer(model, contributions);
        while (!configuration.isTerminal()) {
            step(configuration, scorer.score(configuration));
        }
        return parse(configuration, size);
    }

    private Parse parse(Configuration configuration, int size) {
        int[] heads = new int[size];
        String[] relations = new String[size];
        boolean[] passive = new boolean[size];
        for (int i = 0; i < size; i++) {
            heads[i] = configuration.head(i + 1) - 1;
            relations[i] = model.relationName(configuration.relation(i + 1));
            if (relations[i].equals("aux:pass") && heads[i] >= 0) {
                passive[heads[i]] = true;
            }
        }
        for (int i = 0; i < size; i++) {
            relations[i] = corrected(relations[i], heads[i], passive);
        }
        return new Parse(heads, relations);
    }

    /** What CoreNLP mends after the parse: a root below another word, and subjects of passives not marked as such. */
    private static String corrected(String relation, int head, boolean[] passive) {
        if (head < 0) {
            return relation;
        }
        return switch (relation) {
            case "root" -> "dep";
            case "nsubj", "csubj" -> passive[head] ? relation + ":pass" : relation;
            default -> relation;
        };
    }

    /** Takes the best legal transition: reductions to the left, to the right, then the shift, the first of equals. */
    private void step(Configuration configuration, float[] scores) {
        int relations = model.relationCount();
        int shift = 2 * relations;
        int best = -1;
        if (configuration.canReduceLeft()) {
            best = best(scores, 0, relations, best);
        }
        if (configuration.canReduceRight()) {
            int count = configuration.isRootNext() ? 1 : relations;
            best = best(scores, relations, relations + count, best);
        }
        if (configuration.canShift()) {
            best = best(scores, shift, shift + 1, best);
        }
        if (best == shift) {
            configuration.shift();
        } else if (best < relations) {
            configuration.reduceLeft(model.relationId(best));
        } else {
            configuration.reduceRight(model.relationId(best - relations));
        }
    }

    private static int best(float[] scores, int first, int end, int soFar) {
        int best = soFar;
        for (int t = first; t < end; t++) {
            if (best < 0 || scores[t] > scores[best]) {
                best = t;
            }
        }
        return best;
    }
}
