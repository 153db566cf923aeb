// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Our evaluation of the model beside CoreNLP's own. */
class ParserTest {

    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
    private static final long SEED = 20_261_124L;

    private final Parser ours = Parser.load();

    @Test
    void givesTheTreesOfCoreNlp() {
        DependencyParser theirs = DependencyParser.loadFromModelFile(MODEL);
        List<List<CoreLabel>> sentences = sentences(new Random(SEED));
        int tokens = 0;
        int sameHead = 0;
        int sameRelation = 0;
        for (List<CoreLabel> sentence : sentences) {
            Parse parse = ours.parse(sentence);
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
            sentence.add(token(i % 2 == 0 ? "and" : "ferries", i % 2 == 0 ? "CC" : "NNS"));
        }
        Parse parse = ours.parse(sentence);
        assertThat(Trees.of(parse.heads()).children(0)).isNotNull();
        assertThat(Arrays.stream(parse.heads()).filter(head -> head < 0)).hasSize(1);
        assertThat(ours.parse(List.of()).heads()).isEmpty();
    }

    /** Sentences of common words in a random order that is grammatical in part, so that many states of the parser occur. */
    private static List<List<CoreLabel>> sentences(Random random) {
        String[][] words = {
            {"the/DT", "a/DT", "its/PRP$", "two/CD"},
            {"old/JJ", "Norwegian/JJ", "armed/VBN", "last/JJ"},
            {"minister/NN", "ferries/NNS", "Oslo/NNP", "talks/NNS", "ceasefire/NN", "xyzzy/NN"},
            {"said/VBD", "sank/VBD", "meets/VBZ", "was/VBD", "rejected/VBN"},
            {"that/IN", "of/IN", "in/IN", "by/IN", "because/IN", "who/WP", "to/TO"},
            {",/,", "``/``", "''/''", "./.", "and/CC", "not/RB"}
        };
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (int s = 0; s < 400; s++) {
            List<CoreLabel> sentence = new ArrayList<>();
            int length = 1 + random.nextInt(30);
            for (int i = 0; i < length; i++) {
                String[] group = words[random.nextInt(4) == 0 ? random.nextInt(words.length) : i % words.length];
                String word = group[random.nextInt(group.length)];
                int slash = word.lastIndexOf('/');
                sentence.add(token(word.substring(0, slash), word.substring(slash + 1)));
            }
            for (int i = 0; i < length; i++) {
                sentence.get(i).setIndex(i + 1);
            }
            sentences.add(sentence);
        }
        return sentences;
    }

    private static CoreLabel token(String word, String tag) {
        CoreLabel token = new CoreLabel();
        token.setWord(word);
        token.setValue(word);
        token.setTag(tag);
        return token;
    }
}
