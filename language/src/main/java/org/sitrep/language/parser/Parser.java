// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.parser;

import java.util.List;
import org.sitrep.language.models.ModelStore;

/**
 * The greedy arc-standard dependency parser of Chen and Manning (EMNLP 2014), with CoreNLP's English model.
 *
 * <p>An evaluation of our own, in single precision and with contributions kept: the same trees as CoreNLP's own but for some
 * tokens in ten thousand, where two transitions score nearly alike. Linear in the number of words. Thread-safe.
 */
public final class Parser {

    private final ParserModel model;
    private final NodeRows rows;

    private Parser(ParserModel model) {
        this.model = model;
        this.rows = new NodeRows(model);
    }

    public static Parser load(ModelStore store) {
        return new Parser(new ParserModel(store.open(new ParserConversion())));
    }

    /** The names of the relations it gives. */
    public List<String> relations() {
        return model.relationNames();
    }

    /** The number by which the model knows a word; unknown words share one. */
    public int wordId(String word) {
        return model.wordId(word);
    }

    /** The number by which the model knows a part of speech. */
    public int tagId(String tag) {
        return model.tagId(tag);
    }

    /** Parses one sentence, given by the numbers of its words and of their parts of speech. */
    public Parse parse(int[] wordIds, int[] tagIds) {
        int[] words = withRoot(wordIds, model.wordId("-ROOT-"));
        int[] tags = withRoot(tagIds, model.tagId("-ROOT-"));
        Configuration configuration = new Configuration(wordIds.length);
        Scorer scorer = new Scorer(model, rows, words, tags);
        while (!configuration.isTerminal()) {
            step(configuration, scorer);
        }
        return parse(configuration, wordIds.length);
    }

    private static int[] withRoot(int[] ids, int root) {
        int[] all = new int[ids.length + 1];
        all[0] = root;
        System.arraycopy(ids, 0, all, 1, ids.length);
        return all;
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

    /** Takes the best legal transition. Where a word cannot be reduced to the right, it cannot to the left, and what is left is to shift. */
    private void step(Configuration configuration, Scorer scorer) {
        if (!configuration.canReduceRight()) {
            configuration.shift();
            return;
        }
        int relations = model.relationCount();
        int best = scorer.best(configuration, LegalTransitions.in(configuration, relations));
        if (best == 2 * relations) {
            configuration.shift();
        } else if (best < relations) {
            configuration.reduceLeft(model.relationId(best));
        } else {
            configuration.reduceRight(model.relationId(best - relations));
        }
    }
}
