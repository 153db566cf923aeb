// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.sitrep.intake.IntakeSettings;
import org.sitrep.intake.fetch.FetchSettings;
import org.sitrep.intake.fetch.UserAgent;
import org.sitrep.reading.Reader;
import org.sitrep.record.Failure;
import org.sitrep.record.Outcome;
import org.sitrep.record.Reading;

/** How a program runs many reports, from inputs to outcomes, and what it is told on the way. */
class ReadingRunTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-12-15T12:00:00Z"), ZoneOffset.UTC);
    private static final GuardedReader READER = new GuardedReader(() -> Reader.load()::read);

    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<RunEvent> events = new ArrayList<>();

    private Progress run(GuardedReader reader, String input) {
        RunOptions options = new RunOptions(
                List.of("-"),
                Optional.of(LocalDate.of(2025, 12, 14)),
                IntakeSettings.of(FetchSettings.of(new UserAgent("test", ""))),
                2);
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return new ReadingRun(options, reader, CLOCK, events::add).forEach(in, outcomes::add);
    }

    @Test
    void outcomesComeInTheOrderOfTheInputAndTheListenerIsToldTheRest() {
        Progress progress = run(READER, """
                {"id":"a","text":"President Dana Orlov said the ferry had left Oslo."}
                {"id":"b"}
                {"id":"c","text":"The ferry leaves.","published":"2031-01-01"}
                {"id":"a","text":"The ferry has left."}
                """);
        assertThat(progress).isEqualTo(new Progress(3, 1, 0, OptionalDouble.empty()));
        assertThat(progress.isComplete()).isFalse();
        assertThat(outcomes.stream().map(ReadingRunTest::name)).containsExactly("a", "not read", "c", "a");
        assertThat(events.stream().map(ReadingRunTest::told))
                .containsExactly(
                        "1 read",
                        "standard input:2 failed",
                        "1 read",
                        "standard input:3: The date of publication 2031-01-01 lies in the future.",
                        "2 read",
                        "standard input:4: The id \"a\" has occurred before; it is kept.",
                        "3 read");
    }

    /** Nothing is blamed on the reports, and nothing is tried again for each of them. */
    @Test
    void whereNothingCanBeLoadedTheRunEnds() {
        GuardedReader broken = new GuardedReader(() -> {
            throw new IllegalStateException("The model is missing from the program.");
        });
        assertThatThrownBy(() -> run(broken, "{\"text\":\"The ferry left.\"}\n".repeat(50)))
                .isInstanceOf(ReaderUnavailableException.class)
                .hasMessageEndingWith("The model is missing from the program.");
        assertThat(outcomes).isEmpty();
        assertThat(events).isEmpty();
    }

    /** The second report only comes once it is known that the first was handed on. */
    @Test
    void whoGathersIsToldOfAPause() throws IOException {
        PipedInputStream in = new PipedInputStream();
        PipedOutputStream feed = new PipedOutputStream(in);
        feed.write("{\"id\":\"a\",\"text\":\"The ferry left.\"}\n".getBytes(StandardCharsets.UTF_8));
        OutcomeSink sink = new OutcomeSink() {
            @Override
            public void accept(Outcome outcome) {
                outcomes.add(outcome);
            }

            @Override
            public void pause() {
                if (outcomes.size() == 1) {
                    closeAfter(feed, "{\"id\":\"b\",\"text\":\"The ferry came.\"}\n");
                }
            }
        };
        RunOptions options = new RunOptions(
                List.of("-"),
                Optional.of(LocalDate.of(2025, 12, 14)),
                IntakeSettings.of(FetchSettings.of(new UserAgent("test", ""))),
                2);
        new ReadingRun(options, READER, CLOCK, events::add).forEach(in, sink);
        assertThat(outcomes.stream().map(ReadingRunTest::name)).containsExactly("a", "b");
    }

    private static void closeAfter(PipedOutputStream feed, String line) {
        try (feed) {
            feed.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An Error of a report costs that report; the next one is read. */
    @Test
    void anErrorCostsOneReport() {
        Reader reader = Reader.load();
        GuardedReader fragile = new GuardedReader(() -> report -> {
            if (report.id().equals("bad")) {
                throw new Error("could not match input");
            }
            return reader.read(report);
        });
        run(fragile, """
                {"id":"bad","text":"The ferry left."}
                {"id":"good","text":"The ferry left."}
                """);
        assertThat(outcomes.stream().map(ReadingRunTest::name)).containsExactly("not read", "good");
    }

    private static String name(Outcome outcome) {
        return switch (outcome) {
            case Reading reading -> reading.report().id();
            case Failure failure -> "not read";
        };
    }

    private static String told(RunEvent event) {
        return switch (event) {
            case RunEvent.Warned warned -> warned.origin() + ": " + warned.message();
            case RunEvent.Failed failed -> failed.origin() + " failed";
            case RunEvent.Advanced advanced -> advanced.progress().read() + " read";
        };
    }
}
