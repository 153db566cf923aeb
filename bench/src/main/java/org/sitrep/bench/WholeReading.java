// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench;

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
import org.sitrep.reading.Reader;
import org.sitrep.record.Failure;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;
import org.sitrep.record.json.ReadingWriter;

/**
 * Tokens a second on one core from the words of a report to its record as JSON. Each call reads the next text; the counter {@code tokens}
 * is the figure.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class WholeReading {

    /** A folder of plain texts, or a file of JSON lines with a field {@code text}. */
    @Param("examples")
    public String texts = "examples";

    private final Reader reader = Reader.load();
    private List<Report> reports = List.of();
    private final Turns turns = new Turns();

    @Setup(Level.Trial)
    public void list() {
        List<String> plain = Texts.list(texts);
        reports = plain.stream().map(text -> Report.of("bench", text)).toList();
        turns.begin(plain);
    }

    @Benchmark
    public String endToEnd(ReadTokens read) {
        return switch (reader.read(reports.get(turns.next(read)))) {
            case Reading reading -> ReadingWriter.write(reading);
            case Failure failure -> ReadingWriter.write(failure);
        };
    }
}
