// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.sitrep.bench.UpperLayers.Prepared;
import org.sitrep.reading.event.Happenings;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.reading.language.Annotator;
import org.sitrep.reading.place.Places;
import org.sitrep.record.Actor;
import org.sitrep.record.Quantity;
import org.sitrep.record.Statement;
import org.sitrep.record.TimeExpression;
import org.sitrep.record.json.ReadingWriter;

/**
 * Characters a second on one core of the layers above the language layer, each given what those before it found, of all of them in a row, of
 * the record as JSON, and of SUTime (Chang and Manning, LREC 2012) on the same texts tokenized and tagged. Each call reads the next text; the counter {@code characters} is the figure.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class Layers {

    /** A folder of plain texts, or a file of JSON lines with a field {@code text}. */
    @Param("examples")
    public String texts = "examples";

    private List<Prepared> prepared = List.of();
    private UpperLayers layers = new UpperLayers();
    private Optional<Sutime> sutime = Optional.empty();
    private int next;

    /** Counts what was read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        public long characters;

        @Setup(Level.Iteration)
        public void begin() {
            characters = 0;
        }
    }

    @Setup(Level.Trial)
    public void annotate() {
        List<String> plain = Texts.list(texts);
        Annotator annotator = Annotator.load();
        prepared = plain.stream().map(annotator::annotate).map(layers::prepare).toList();
        sutime = Optional.of(new Sutime(plain));
    }

    private int next(Read read) {
        next = (next + 1) % prepared.size();
        read.characters += prepared.get(next).text().text().length();
        return next;
    }

    private Prepared text(Read read) {
        return prepared.get(next(read));
    }

    @Benchmark
    public List<TimeExpression> time(Read read) {
        return layers.times(text(read).text());
    }

    @Benchmark
    public List<Quantity> quantity(Read read) {
        Prepared text = text(read);
        return layers.quantities(text.text(), text.found().times());
    }

    @Benchmark
    public Places place(Read read) {
        return layers.places(text(read).text());
    }

    @Benchmark
    public List<Actor> actor(Read read) {
        Prepared text = text(read);
        return layers.actors(text.text(), text.found().places());
    }

    @Benchmark
    public List<Statement> statement(Read read) {
        Prepared text = text(read);
        return layers.statements(text.text(), text.found().times(), text.found().actors());
    }

    @Benchmark
    public Happenings event(Read read) {
        Prepared text = text(read);
        return layers.events(text.text(), text.found());
    }

    @Benchmark
    public Happenings all(Read read) {
        AnnotatedText text = text(read).text();
        return layers.events(text, layers.findings(text));
    }

    @Benchmark
    public String json(Read read) {
        return ReadingWriter.write(text(read).reading());
    }

    @Benchmark
    public Object sutime(Read read) {
        return sutime.orElseThrow().read(next(read));
    }
}
