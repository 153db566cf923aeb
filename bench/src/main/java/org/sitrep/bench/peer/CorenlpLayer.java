// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench.peer;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.sitrep.bench.OneCore;
import org.sitrep.bench.ReadTokens;
import org.sitrep.bench.Texts;

/**
 * Tokens a second on one core of CoreNLP's own annotators, each given what those before it say, and of all of them in a row: the peers of
 * {@code LanguageLayer}, with the same models. The annotator of dependencies also makes the enhanced graphs of a tree, which Sitrep does
 * not.
 */
public class CorenlpLayer extends OneCore {

    private static final String ALL = "tokenize,pos,lemma,ner,depparse";

    private final Corenlp corenlp = new Corenlp(ALL, 1);
    private final Annotator tagger = corenlp.annotator("pos");
    private final Annotator lemmas = corenlp.annotator("lemma");
    private final Annotator recogniser = corenlp.annotator("ner");
    private final Annotator parser = corenlp.annotator("depparse");
    private List<String> plain = List.of();
    private List<Annotation> split = List.of();
    private List<Annotation> tagged = List.of();
    private List<Annotation> lemmatised = List.of();

    @Setup(Level.Trial)
    public void prepare() {
        plain = Texts.list(texts);
        split = annotated("tokenize");
        tagged = annotated("tokenize", "pos");
        lemmatised = annotated("tokenize", "pos", "lemma");
        turns.begin(plain);
    }

    private List<Annotation> annotated(String... annotators) {
        return plain.stream().map(text -> corenlp.annotate(text, annotators)).toList();
    }

    @Benchmark
    public Annotation tokenizeAndSplit(ReadTokens read) {
        return corenlp.annotate(plain.get(turns.next(read)), "tokenize");
    }

    @Benchmark
    public Annotation pos(ReadTokens read) {
        return run(tagger, split, read);
    }

    @Benchmark
    public Annotation lemma(ReadTokens read) {
        return run(lemmas, tagged, read);
    }

    @Benchmark
    public Annotation ner(ReadTokens read) {
        return run(recogniser, lemmatised, read);
    }

    @Benchmark
    public Annotation depparse(ReadTokens read) {
        return run(parser, tagged, read);
    }

    @Benchmark
    public Annotation all(ReadTokens read) {
        return corenlp.annotate(plain.get(turns.next(read)));
    }

    private Annotation run(Annotator annotator, List<Annotation> prepared, ReadTokens read) {
        Annotation annotation = prepared.get(turns.next(read));
        annotator.annotate(annotation);
        return annotation;
    }
}
