// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench;

import edu.stanford.nlp.process.Morphology;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.Annotator;
import org.sitrep.language.analysis.Models;
import org.sitrep.language.analysis.SentenceAnalyser;
import org.sitrep.language.analysis.Word;
import org.sitrep.language.layout.Splitter;
import org.sitrep.language.models.ModelStore;

/**
 * Tokens a second on one core of the steps of the language layer, each given what those before it found, and of all of them in a row;
 * {@code CorenlpLayer} holds CoreNLP's own. All words have been seen before, as nearly all of a long run have.
 */
public class LanguageLayer extends OneCore {

    private final SentenceAnalyser analyser = new SentenceAnalyser(Models.load(ModelStore.ofUser(notice -> {})));
    private final Annotator annotator = Annotator.load();
    private List<String> plain = List.of();
    private List<List<Splitter.Split>> split = List.of();
    private List<List<Tagged>> tagged = List.of();

    @Setup(Level.Trial)
    public void prepare() {
        plain = Texts.list(texts);
        split = plain.stream().map(Splitter::split).toList();
        tagged = split.stream()
                .map(sentences -> sentences.stream().map(this::tagged).toList())
                .toList();
        turns.begin(plain);
    }

    /** A sentence with its words looked up and tagged. */
    private record Tagged(Word[] words, int[] tags) {}

    private Tagged tagged(Splitter.Split sentence) {
        Word[] words = analyser.words(sentence.tokens());
        return new Tagged(words, analyser.tag(words));
    }

    @Benchmark
    public Object split(ReadTokens read) {
        return Splitter.split(plain.get(turns.next(read)));
    }

    /** Looks words up in the vocabulary. */
    @Benchmark
    public void look(ReadTokens read, Blackhole done) {
        split.get(turns.next(read)).forEach(sentence -> done.consume(analyser.words(sentence.tokens())));
    }

    @Benchmark
    public void tag(ReadTokens read, Blackhole done) {
        tagged.get(turns.next(read)).forEach(sentence -> done.consume(analyser.tag(sentence.words())));
    }

    @Benchmark
    public void lemma(ReadTokens read, Blackhole done) {
        Morphology morphology = new Morphology();
        tagged.get(turns.next(read))
                .forEach(sentence -> done.consume(analyser.lemmas(sentence.words(), sentence.tags(), morphology)));
    }

    @Benchmark
    public void recognise(ReadTokens read, Blackhole done) {
        tagged.get(turns.next(read))
                .forEach(sentence -> done.consume(analyser.recognise(sentence.words(), sentence.tags())));
    }

    @Benchmark
    public void parse(ReadTokens read, Blackhole done) {
        tagged.get(turns.next(read))
                .forEach(sentence -> done.consume(analyser.parse(sentence.words(), sentence.tags())));
    }

    @Benchmark
    public AnnotatedText annotate(ReadTokens read) {
        return annotator.annotate(plain.get(turns.next(read)));
    }
}
