// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sitrep.language.NewsGrammar;
import org.sitrep.language.models.ModelStore;

/** Our evaluation of the model beside CoreNLP's own. */
class TaggerTest {

    private static final String MODEL = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final long SEED = 20_261_125L;

    private static final Tagger OURS = Tagger.load(ModelStore.ofUser(notice -> {}));
    private static final MaxentTagger THEIRS = new MaxentTagger(MODEL);

    @Test
    void givesTheTagsOfCoreNlp() {
        for (List<CoreLabel> sentence : NewsGrammar.sentences(400, SEED)) {
            assertSame(sentence);
        }
    }

    @Test
    void givesTheTagsOfCoreNlpToWordsInAnyOrder() {
        Random random = new Random(SEED);
        for (List<CoreLabel> sentence : NewsGrammar.sentences(200, SEED)) {
            List<CoreLabel> shuffled = new ArrayList<>(sentence);
            Collections.shuffle(shuffled, random);
            assertSame(shuffled);
        }
    }

    /** Words that the model does not know, with letters, digits and signs of all sorts. */
    @Test
    void givesTheTagsOfCoreNlpToUnknownWords() {
        Random random = new Random(SEED);
        String letters = "aeiou nrst lmk AEST ÄÖß жЖ 中文 0159 -./'’§€ \uD83D\uDE00";
        for (int s = 0; s < 200; s++) {
            List<CoreLabel> sentence = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                StringBuilder word = new StringBuilder("x");
                for (int length = random.nextInt(12); length >= 0; length--) {
                    word.append(letters.charAt(random.nextInt(letters.length())));
                }
                sentence.add(NewsGrammar.token(word.toString().replace(" ", ""), "NN"));
            }
            assertSame(sentence);
        }
    }

    @Test
    void aSentenceOfAnyLengthHasTags() {
        TaggerWord[] words = new TaggerWord[3_000];
        java.util.Arrays.fill(words, OURS.word("Xyzzyx"));
        assertThat(OURS.tag(words)).hasSize(3_000);
        assertThat(OURS.tag(new TaggerWord[0])).isEmpty();
    }

    private static void assertSame(List<? extends HasWord> sentence) {
        TaggerWord[] words = sentence.stream()
                .map(word -> OURS.word(Americanize.americanize(word.word())))
                .toArray(TaggerWord[]::new);
        List<String> tags = new ArrayList<>();
        for (int tag : OURS.tag(words)) {
            tags.add(OURS.tags().get(tag));
        }
        assertThat(tags)
                .as("%s, seed %d", sentence, SEED)
                .isEqualTo(THEIRS.tagSentence(sentence).stream()
                        .map(TaggedWord::tag)
                        .toList());
    }
}
