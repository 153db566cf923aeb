// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.parser;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.language.NewsGrammar;
import org.sitrep.language.models.ModelStore;

/** Our evaluation of the model beside CoreNLP's own. */
class ParserTest {

    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
    private static final long SEED = 20_261_124L;

    private final Parser ours = Parser.load(ModelStore.ofUser(notice -> {}));

    @Test
    void givesTheTreesOfCoreNlp() {
        DependencyParser theirs = DependencyParser.loadFromModelFile(MODEL);
        List<List<CoreLabel>> sentences = NewsGrammar.sentences(400, SEED);
        int tokens = 0;
        int sameHead = 0;
        int sameRelation = 0;
        for (List<CoreLabel> sentence : sentences) {
            Parse parse = parse(sentence);
            for (TypedDependency dependency : theirs.predict(sentence).typedDependencies()) {
                int token = dependency.dep().index() - 1;
                tokens++;
                sameHead += parse.heads()[token] == dependency.gov().index() - 1 ? 1 : 0;
                sameRelation +=
                        parse.relations()[token].equals(dependency.reln().toString()) ? 1 : 0;
            }
        }
        assertThat((double) sameHead / tokens)
                .as("same heads of %d, seed %d", tokens, SEED)
                .isGreaterThan(0.999);
        assertThat((double) sameRelation / tokens)
                .as("same relations of %d, seed %d", tokens, SEED)
                .isGreaterThan(0.99);
    }

    @Test
    void aSentenceOfAnyLengthHasATree() {
        List<CoreLabel> sentence = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            sentence.add(NewsGrammar.token(i % 2 == 0 ? "and" : "ferries", i % 2 == 0 ? "CC" : "NNS"));
        }
        Parse parse = parse(sentence);
        assertThat(Arrays.stream(parse.heads()).filter(head -> head < 0)).hasSize(1);
        assertThat(ours.parse(new int[0], new int[0]).heads()).isEmpty();
    }

    private Parse parse(List<CoreLabel> sentence) {
        return ours.parse(
                sentence.stream().mapToInt(token -> ours.wordId(token.word())).toArray(),
                sentence.stream().mapToInt(token -> ours.tagId(token.tag())).toArray());
    }
}
