// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.recogniser;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Americanize;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sitrep.language.NewsGrammar;
import org.sitrep.language.models.ModelStore;

/** Our evaluation of the model beside CoreNLP's own. */
class RecogniserTest {

    private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final long SEED = 20_261_125L;

    private static final Recogniser OURS = Recogniser.load(ModelStore.ofUser(notice -> {}));
    private static final CRFClassifier<CoreLabel> THEIRS = CRFClassifier.getClassifierNoExceptions(MODEL);

    @Test
    void givesTheLabelsOfCoreNlp() {
        for (List<CoreLabel> sentence : NewsGrammar.sentences(400, SEED)) {
            assertSame(sentence);
        }
    }

    /** Names that occur again near and far, repeated words, words at both ends. */
    @Test
    void givesTheLabelsOfCoreNlpToWordsInAnyOrder() {
        Random random = new Random(SEED);
        for (List<CoreLabel> sentence : NewsGrammar.sentences(200, SEED)) {
            List<CoreLabel> shuffled = new ArrayList<>(sentence);
            shuffled.addAll(sentence);
            Collections.shuffle(shuffled, random);
            assertSame(shuffled);
        }
    }

    @Test
    void aSentenceOfAnyLengthHasLabels() {
        RecogniserWord[] words = new RecogniserWord[3_000];
        Arrays.fill(words, OURS.word("Xyzzyx"));
        assertThat(OURS.recognise(words, new boolean[words.length])).hasSize(3_000);
        assertThat(OURS.recognise(new RecogniserWord[0], new boolean[0])).isEmpty();
    }

    private static void assertSame(List<CoreLabel> sentence) {
        RecogniserWord[] words = sentence.stream()
                .map(word -> OURS.word(Americanize.americanize(word.word())))
                .toArray(RecogniserWord[]::new);
        boolean[] proper = new boolean[words.length];
        for (int i = 0; i < proper.length; i++) {
            proper[i] = sentence.get(i).tag().equals("NNP");
        }
        List<String> labels = new ArrayList<>();
        for (int label : OURS.recognise(words, proper)) {
            labels.add(OURS.labels().get(label));
        }
        assertThat(labels)
                .as("%s, seed %d", sentence, SEED)
                .isEqualTo(THEIRS.classifySentence(sentence).stream()
                        .map(token -> token.get(CoreAnnotations.AnswerAnnotation.class))
                        .toList());
    }
}
