// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sitrep.gazetteer.Gazetteer;
import org.sitrep.intake.Incoming;
import org.sitrep.intake.Intake;
import org.sitrep.intake.Origin;
import org.sitrep.language.models.ModelStore;
import org.sitrep.record.Failure;
import org.sitrep.record.Outcome;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;

/** Reads the inputs of a command: from arguments to outcomes in input order, with messages about all that goes wrong. */
final class ReadingRun {

    private final InputOptions options;
    private final Terminal terminal;
    private final RecentIds ids = new RecentIds();
    private final LazyReader reader;
    private boolean complete = true;

    ReadingRun(InputOptions options, Terminal terminal) {
        this.options = options;
        this.terminal = terminal;
        this.reader = new LazyReader(
                options.gazetteer().map(ReadingRun::gazetteer),
                ModelStore.ofUser(notice -> terminal.err().println("sitrep: " + notice)));
    }

    private static Gazetteer gazetteer(Path file) {
        try {
            return Gazetteer.load(file);
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException(
                    "There is no gazetteer " + file + ". Make one with \"sitrep gazetteer import\".", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The gazetteer " + file + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** What became of one input. */
    private record Read(Origin origin, List<String> warnings, Optional<Outcome> outcome) {}

    /** Hands over the outcomes in input order, on the calling thread. */
    void forEach(Consumer<Outcome> to) {
        Intake intake = new Intake(terminal.in());
        OrderedPipeline<Incoming, Read> pipeline = new OrderedPipeline<>(this::read, options.threads());
        pipeline.run(pieces -> intake.read(options.inputs(), pieces), read -> {
            report(read);
            read.outcome().ifPresent(to);
        });
    }

    /** Whether all that came in could be read, so far. */
    boolean isComplete() {
        return complete;
    }

    private Read read(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Received received -> read(received);
            case Incoming.Rejected rejected -> new Read(rejected.origin(), List.of(), Optional.of(rejected.failure()));
            case Incoming.Skipped skipped ->
                new Read(skipped.origin(), List.of("Passed over: " + skipped.why() + "."), Optional.empty());
        };
    }

    private Read read(Incoming.Received received) {
        Report report = dated(received.report());
        List<String> warnings = new ArrayList<>(received.warnings());
        Outcome outcome = outcome(report);
        if (outcome instanceof Reading reading) {
            findDateWarning(reading.report()).ifPresent(warnings::add);
        }
        return new Read(received.origin(), warnings, Optional.of(outcome));
    }

    /** Whatever happens inside, it costs one report and never the run. */
    private Outcome outcome(Report report) {
        try {
            return reader.get().read(report);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Failure(
                    report.id(),
                    "internal-error",
                    "Sitrep has a fault that this report brings out: " + e + ". Please report it.");
        }
    }

    private Report dated(Report report) {
        return report.published().isPresent()
                ? report
                : options.published()
                        .map(day -> report.withPublished(day, PublishedFrom.GIVEN))
                        .orElse(report);
    }

    private Optional<String> findDateWarning(Report report) {
        if (report.published().isEmpty()) {
            return Optional.of("No date of publication is given or to be inferred; relative times stay open.");
        }
        LocalDate day = report.published().get();
        if (report.publishedFrom().equals(Optional.of(PublishedFrom.INFERRED))) {
            return Optional.of("No date of publication is given; " + day + " is inferred from the text.");
        }
        return day.isAfter(LocalDate.now(terminal.clock()))
                ? Optional.of("The date of publication " + day + " lies in the future.")
                : Optional.empty();
    }

    private void report(Read read) {
        read.warnings().forEach(warning -> terminal.err().println(read.origin() + ": warning: " + warning));
        read.outcome().ifPresent(outcome -> {
            switch (outcome) {
                case Failure failure -> {
                    complete = false;
                    terminal.err().println(read.origin() + ": error: " + failure.message());
                }
                case Reading reading -> {
                    String id = reading.report().id();
                    if (!ids.add(id)) {
                        terminal.err()
                                .println(read.origin() + ": warning: The id \"" + id
                                        + "\" has occurred before; it is kept.");
                    }
                }
            }
        });
    }
}
