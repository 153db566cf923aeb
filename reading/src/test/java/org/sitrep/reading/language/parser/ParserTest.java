// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.language.parser;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sitrep.reading.language.models.ModelStore;

/** Our evaluation of the model beside CoreNLP's own. */
class ParserTest {

    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
    private static final long SEED = 20_261_124L;

    private static final Map<String, String[]> RULES = Map.of(
            "S", new String[] {"NP VP", "NP VP PP", "PP ,/, NP VP", "NP SAY that/IN S", "``/`` NP VP ,/, ''/'' NP SAY"},
            "NP", new String[] {"N", "the/DT N", "the/DT A N", "NP PP", "NP ,/, who/WP VP ,/,", "NP and/CC NP"},
            "VP",
                    new String[] {
                        "V",
                        "V NP",
                        "was/VBD rejected/VBN by/IN NP",
                        "will/MD not/RB meet/VB NP",
                        "agreed/VBD to/TO meet/VB"
                    },
            "PP", new String[] {"in/IN N", "on/IN Monday/NNP", "of/IN NP", "because/IN of/IN NP"},
            "SAY", new String[] {"said/VBD", "has/VBZ warned/VBN", "told/VBD reporters/NNS"},
            "V", new String[] {"sank/VBD", "rejected/VBD", "attacked/VBD", "left/VBD"},
            "A", new String[] {"old/JJ", "Norwegian/JJ", "armed/JJ"},
            "N", new String[] {"ministers/NNS", "ferries/NNS", "Oslo/NNP", "talks/NNS", "troops/NNS", "xyzzy/NN"});

    private final Parser ours = Parser.load(ModelStore.ofUser(notice -> {}));

    @Test
    void givesTheTreesOfCoreNlp() {
        DependencyParser theirs = DependencyParser.loadFromModelFile(MODEL);
        List<List<CoreLabel>> sentences = sentences(new Random(SEED));
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
            sentence.add(token(i % 2 == 0 ? "and" : "ferries", i % 2 == 0 ? "CC" : "NNS"));
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

    /** Sentences from a small grammar of news, tagged as they are written. */
    private static List<List<CoreLabel>> sentences(Random random) {
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (int s = 0; s < 400; s++) {
            StringBuilder words = new StringBuilder();
            expand("S", random, 0, words);
            List<CoreLabel> sentence = new ArrayList<>();
            for (String word : words.append("./.").toString().split(" ", -1)) {
                int slash = word.lastIndexOf('/');
                sentence.add(token(word.substring(0, slash), word.substring(slash + 1)));
                sentence.getLast().setIndex(sentence.size());
            }
            sentences.add(sentence);
        }
        return sentences;
    }

    private static void expand(String symbol, Random random, int depth, StringBuilder out) {
        String[] rules = RULES.get(symbol);
        if (rules == null) {
            out.append(symbol).append(' ');
            return;
        }
        String rule = rules[depth > 6 ? 0 : random.nextInt(rules.length)];
        for (String part : rule.split(" ", -1)) {
            expand(part, random, depth + 1, out);
        }
    }

    private static CoreLabel token(String word, String tag) {
        CoreLabel token = new CoreLabel();
        token.setWord(word);
        token.setValue(word);
        token.setTag(tag);
        return token;
    }
}
