// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.language;

import edu.stanford.nlp.process.Morphology;
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
import org.openjdk.jmh.infra.Blackhole;
import org.sitrep.bench.ReadTokens;
import org.sitrep.bench.Texts;
import org.sitrep.bench.Turns;

/**
 * Tokens a second on one core of the steps of the language layer, each given what those before it found, and of all of them in a row;
 * {@code CorenlpLayer} holds CoreNLP's own. All words have been seen before, as nearly all of a long run have. Each call reads the next
 * text; the counter {@code tokens} is the figure.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class LanguageLayer {

    /** A folder of plain texts, or a file of JSON lines with a field {@code text}. */
    @Param("examples")
    public String texts = "examples";

    private final LanguageSteps steps = new LanguageSteps();
    private final Annotator annotator = Annotator.load();
    private List<String> plain = List.of();
    private List<List<Splitter.Split>> split = List.of();
    private List<List<LanguageSteps.Tagged>> tagged = List.of();
    private final Turns turns = new Turns();

    @Setup(Level.Trial)
    public void prepare() {
        plain = Texts.list(texts);
        split = plain.stream().map(Splitter::split).toList();
        tagged = split.stream().map(steps::prepare).toList();
        turns.begin(plain);
    }

    @Benchmark
    public Object split(ReadTokens read) {
        return Splitter.split(plain.get(turns.next(read)));
    }

    /** Looks words up in the vocabulary. */
    @Benchmark
    public void look(ReadTokens read, Blackhole done) {
        split.get(turns.next(read)).forEach(sentence -> done.consume(steps.words(sentence)));
    }

    @Benchmark
    public void tag(ReadTokens read, Blackhole done) {
        tagged.get(turns.next(read)).forEach(sentence -> done.consume(steps.tags(sentence.words())));
    }

    @Benchmark
    public void lemma(ReadTokens read, Blackhole done) {
        Morphology morphology = new Morphology();
        tagged.get(turns.next(read)).forEach(sentence -> done.consume(steps.lemmas(sentence, morphology)));
    }

    @Benchmark
    public void recognise(ReadTokens read, Blackhole done) {
        tagged.get(turns.next(read)).forEach(sentence -> done.consume(steps.labels(sentence)));
    }

    @Benchmark
    public void parse(ReadTokens read, Blackhole done) {
        tagged.get(turns.next(read)).forEach(sentence -> done.consume(steps.parse(sentence)));
    }

    @Benchmark
    public AnnotatedText annotate(ReadTokens read) {
        return annotator.annotate(plain.get(turns.next(read)));
    }
}
