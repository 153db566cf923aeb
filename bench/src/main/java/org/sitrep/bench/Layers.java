// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench;

import java.time.LocalDate;
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
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.reading.language.Annotator;
import org.sitrep.reading.place.PlaceReader;
import org.sitrep.reading.place.Places;
import org.sitrep.reading.quantity.QuantityReader;
import org.sitrep.reading.time.TimeReader;
import org.sitrep.record.Quantity;
import org.sitrep.record.TimeExpression;

/**
 * Characters a second of time, place and quantity on one core, of texts that are tokenized, tagged and parsed already, and of SUTime (Chang
 * and Manning, LREC 2012) on the same texts tokenized and tagged. Each call reads the next text; the counter {@code characters} is the figure.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class Layers {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 1, 15);

    /** A folder of plain texts, or a file of JSON lines with a field {@code text}. */
    @Param("examples")
    public String texts = "examples";

    private List<AnnotatedText> annotated = List.of();
    private List<List<TimeExpression>> found = List.of();
    private TimeReader times = TimeReader.load();
    private QuantityReader quantities = QuantityReader.load();
    private PlaceReader places = PlaceReader.load();
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
        annotated = plain.stream().map(annotator::annotate).toList();
        found = annotated.stream()
                .map(text -> times.read(text, Optional.of(PUBLISHED)))
                .toList();
        sutime = Optional.of(new Sutime(plain));
    }

    private int next(Read read) {
        next = (next + 1) % annotated.size();
        read.characters += annotated.get(next).text().length();
        return next;
    }

    @Benchmark
    public List<TimeExpression> time(Read read) {
        return times.read(annotated.get(next(read)), Optional.of(PUBLISHED));
    }

    @Benchmark
    public List<Quantity> quantity(Read read) {
        int text = next(read);
        return quantities.read(annotated.get(text), found.get(text));
    }

    @Benchmark
    public Places place(Read read) {
        return places.read(annotated.get(next(read)));
    }

    @Benchmark
    public Object sutime(Read read) {
        return sutime.orElseThrow().read(next(read));
    }
}
