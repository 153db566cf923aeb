// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language;

import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.language.analysis.Models;
import org.sitrep.language.analysis.SentenceAnalyser;
import org.sitrep.language.layout.Splitter;
import org.sitrep.language.models.ModelStore;
import org.sitrep.record.text.Sentence;
import org.sitrep.record.text.Span;

/**
 * Annotates text: tokens, sentences, parts of speech, lemmas, named entities and dependencies, with the tokenizer and the models of
 * Stanford CoreNLP.
 *
 * <p>Thread-safe; its models are meant to be loaded once.
 */
public final class Annotator {

    private final SentenceAnalyser analyser;

    private Annotator(SentenceAnalyser analyser) {
        this.analyser = analyser;
    }

    /** Loads the models, on as many threads as there are models. CoreNLP then logs nothing: standard error is not its to write to. */
    public static Annotator load(ModelStore store) {
        RedwoodConfiguration.empty().apply();
        return new Annotator(new SentenceAnalyser(Models.load(store)));
    }

    /** The same with the models in the user's cache folder, whatever comes of it. */
    public static Annotator load() {
        return load(ModelStore.ofUser(notice -> {}));
    }

    public AnnotatedText annotate(String text) {
        TokensBuilder tokens = new TokensBuilder();
        List<Sentence> sentences = new ArrayList<>();
        Morphology morphology = new Morphology();
        for (Splitter.Split sentence : Splitter.split(text)) {
            tokens.add(analyser.analyse(sentence.tokens(), morphology));
            int from = sentence.tokens().getFirst().beginPosition();
            int to = sentence.tokens().getLast().endPosition();
            sentences.add(new Sentence(Span.of(text, from, to), sentence.heading()));
        }
        return new AnnotatedText(text, tokens.build(), sentences);
    }
}
