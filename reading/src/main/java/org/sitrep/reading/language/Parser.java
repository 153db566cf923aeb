// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.Arrays;
import java.util.List;

/** The dependency parser of Chen and Manning (EMNLP 2014) with CoreNLP's English model. Thread-safe. */
final class Parser {

    private final DependencyParser parser;

    private Parser(DependencyParser parser) {
        this.parser = parser;
    }

    static Parser load() {
        return new Parser(DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz"));
    }

    /** Parses one sentence of tagged tokens. */
    Parse parse(List<CoreLabel> sentence) {
        int[] heads = new int[sentence.size()];
        String[] relations = new String[sentence.size()];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "root");
        for (TypedDependency dependency : parser.predict(sentence).typedDependencies()) {
            int token = dependency.dep().index() - 1;
            heads[token] = dependency.gov().index() - 1;
            relations[token] = dependency.reln().toString();
        }
        return new Parse(heads, relations);
    }
}
