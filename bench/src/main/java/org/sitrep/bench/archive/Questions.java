// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench.archive;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.sitrep.archive.Archive;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.ArchiveSearch;
import org.sitrep.archive.location.ArchiveLocation;
import org.sitrep.archive.query.Filter;
import org.sitrep.archive.search.SearchRequest;

/** How long questions to an archive that {@link Filling} has made take, within a process that runs: each call asks for another name, word or day. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1500m", "--enable-native-access=ALL-UNNAMED"})
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class Questions {

    /** As many lines as a person reads. */
    private static final int LINES = 100;

    private static final List<String> ACTORS =
            List.of("Russia", "Putin", "United States", "Hamas", "Ukraine", "police", "Israel", "government");
    private static final List<String> WORDS = List.of(
            "shelling", "\"peace talks\"", "Kyiv hospital", "convoy OR drone", "prisoners -exchange", "ceasefire");
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 3, 1);

    @Param("archive.db")
    public String archive = "archive.db";

    @Param("archive.db.index")
    public String index = "archive.db.index";

    @SuppressWarnings("NullAway.Init")
    private ArchiveReader reader;

    @SuppressWarnings("NullAway.Init")
    private ArchiveSearch search;

    private int turn;

    @Setup(Level.Trial)
    public void open() {
        reader = Archive.openForReading(ArchiveLocation.parse(archive));
        search = ArchiveSearch.of(reader, Path.of(index));
    }

    @TearDown(Level.Trial)
    public void close() {
        reader.close();
    }

    @Benchmark
    public long eventsOfAnActor() {
        return count(reader.events(Filter.ALL.withActor(next(ACTORS)).withLimit(LINES)));
    }

    @Benchmark
    public long eventsOfAnActorAsKnownOnADay() {
        return count(reader.events(Filter.ALL
                .withActor(next(ACTORS))
                .withAsKnownOn(LocalDate.EPOCH.plusYears(100))
                .withLimit(LINES)));
    }

    @Benchmark
    public long statementsSinceADay() {
        return count(reader.statements(Filter.ALL.withSince(nextDay()).withLimit(LINES)));
    }

    @Benchmark
    public long statementsOfAWeek() {
        LocalDate day = nextDay();
        return count(reader.statements(
                Filter.ALL.withSince(day).withUntil(day.plusWeeks(1)).withLimit(LINES)));
    }

    @Benchmark
    public int fullText() {
        return search.search(SearchRequest.of(next(WORDS)).page(0, 20)).hits().size();
    }

    private <T> T next(List<T> items) {
        return items.get(turn++ % items.size());
    }

    private LocalDate nextDay() {
        return FIRST_DAY.plusDays(turn++ * 37L % 1_000);
    }

    private static long count(Stream<?> rows) {
        try (rows) {
            return rows.count();
        }
    }
}
