// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Tokens a second on one core of CoreNLP's own annotators, each given what those before it say, and of all of them in a row: the peers of
 * {@code LanguageLayer}, with the same models. The annotator of dependencies also makes the enhanced graphs of a tree, which Sitrep does
 * not. Each call reads the next text; the counter {@code tokens} is the figure.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class CorenlpLayer {

    private static final String ALL = "tokenize,pos,lemma,ner,depparse";

    /** A folder of plain texts, or a file of JSON lines with a field {@code text}. */
    @Param("examples")
    public String texts = "examples";

    private final Corenlp corenlp = new Corenlp(ALL, 1);
    private final Annotator tagger = corenlp.annotator("pos");
    private final Annotator lemmas = corenlp.annotator("lemma");
    private final Annotator recogniser = corenlp.annotator("ner");
    private final Annotator parser = corenlp.annotator("depparse");
    private List<String> plain = List.of();
    private List<Annotation> split = List.of();
    private List<Annotation> tagged = List.of();
    private List<Annotation> lemmatised = List.of();
    private final Turns turns = new Turns();

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
