// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.language;

import edu.stanford.nlp.process.Morphology;
import java.util.Arrays;
import java.util.List;
import org.sitrep.reading.language.models.ModelStore;
import org.sitrep.reading.language.parser.Parse;

/** The steps of the language layer, each by itself, as {@link SentenceAnalyser} takes them one after the other. */
final class LanguageSteps {

    private final Models models = Models.load(ModelStore.ofUser(notice -> {}));
    private final Vocabulary vocabulary = new Vocabulary(models);
    private final List<String> tags = models.tagger().tags();
    private final int[] parserTags =
            tags.stream().mapToInt(models.parser()::tagId).toArray();

    /** A sentence with its words looked up and tagged. */
    record Tagged(Word[] words, int[] tags) {}

    List<Tagged> prepare(List<Splitter.Split> sentences) {
        return sentences.stream().map(this::prepare).toList();
    }

    private Tagged prepare(Splitter.Split sentence) {
        Word[] words = words(sentence);
        return new Tagged(words, tags(words));
    }

    Word[] words(Splitter.Split sentence) {
        return sentence.tokens().stream()
                .map(token -> vocabulary.word(token.word()))
                .toArray(Word[]::new);
    }

    int[] tags(Word[] words) {
        return models.tagger().tag(SentenceAnalyser.tagging(words));
    }

    String[] lemmas(Tagged sentence, Morphology morphology) {
        String[] lemmas = new String[sentence.words().length];
        for (int i = 0; i < lemmas.length; i++) {
            int tag = sentence.tags()[i];
            lemmas[i] = sentence.words()[i].lemma(tag, tags.get(tag), morphology);
        }
        return lemmas;
    }

    int[] labels(Tagged sentence) {
        int properNoun = tags.indexOf("NNP");
        boolean[] proper = new boolean[sentence.tags().length];
        for (int i = 0; i < proper.length; i++) {
            proper[i] = sentence.tags()[i] == properNoun;
        }
        return models.recogniser().recognise(SentenceAnalyser.naming(sentence.words()), proper);
    }

    Parse parse(Tagged sentence) {
        int[] ids = Arrays.stream(sentence.tags()).map(tag -> parserTags[tag]).toArray();
        return models.parser().parse(SentenceAnalyser.parserIds(sentence.words()), ids);
    }
}
