// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench.archive;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
import org.openjdk.jmh.annotations.Warmup;
import org.sitrep.archive.Archive;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.location.ArchiveLocation;
import org.sitrep.archive.query.Filter;
import org.sitrep.archive.query.ReportRow;
import org.sitrep.cli.Sitrep;
import org.sitrep.cli.terminal.Messages;
import org.sitrep.cli.terminal.Screen;
import org.sitrep.cli.terminal.Terminal;

/**
 * How long commands on what many reports say take, within a process that runs, on an archive that {@link Filling} has made. Days and stories are those of
 * reports taken at random, so that days with many reports are asked for most.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1500m", "--enable-native-access=ALL-UNNAMED"})
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 10)
public class CrossReportQuestions {

    private static final long SEED = 20_261_128;
    private static final int ASKED = 400;

    @Param("archive.db")
    public String archive = "archive.db";

    private final List<Asked> asked = new ArrayList<>();
    private int turn;

    /** What is asked for: a day on which a report was published, its story, and the day on which it came. */
    private record Asked(LocalDate day, String story, LocalDate known) {}

    @Setup(Level.Trial)
    public void choose() {
        try (ArchiveReader reader = Archive.openForReading(ArchiveLocation.parse(archive));
                Stream<ReportRow> rows = reader.reports(Filter.ALL)) {
            rows.flatMap(row ->
                            row
                                    .published()
                                    .flatMap(day -> row.story().map(story -> new Asked(day, story, knownOn(row))))
                                    .stream())
                    .forEach(asked::add);
        }
        Collections.shuffle(asked, new Random(SEED));
        asked.subList(Math.min(ASKED, asked.size()), asked.size()).clear();
    }

    private static LocalDate knownOn(ReportRow row) {
        return LocalDate.ofInstant(row.added(), ZoneOffset.UTC);
    }

    @Benchmark
    public int briefOfADay() {
        String day = next().day().toString();
        return run("brief", "--since", day, "--until", day);
    }

    @Benchmark
    public int eventsOfADay() {
        return runOnDay("events");
    }

    @Benchmark
    public int claimsOfADay() {
        return runOnDay("claims");
    }

    @Benchmark
    public int claimsOfAStory() {
        return run("claims", "--story", next().story());
    }

    @Benchmark
    public int figuresOfADay() {
        return runOnDay("figures");
    }

    @Benchmark
    public int agendaOfADay() {
        return runOnDay("agenda");
    }

    @Benchmark
    public int differenceOfADay() {
        LocalDate day = next().known();
        return run("diff", "--from", day.minusDays(1).toString(), "--to", day.toString());
    }

    private int runOnDay(String command) {
        String day = next().day().toString();
        return run(command, "--since", day, "--until", day);
    }

    private Asked next() {
        return asked.get(turn++ % asked.size());
    }

    private int run(String... command) {
        int status = Sitrep.run(
                new Terminal(
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        new Messages(OutputStream.nullOutputStream()),
                        Screen.NONE,
                        Clock.systemUTC()),
                Stream.concat(Stream.of(command), Stream.of("--archive", archive))
                        .toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + status + ".");
        }
        return status;
    }
}
