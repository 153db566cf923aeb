// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.work;

import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.intake.Incoming;
import org.sitrep.intake.Intake;
import org.sitrep.intake.Origin;
import org.sitrep.record.Failure;
import org.sitrep.record.Outcome;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;

/** Reads inputs: from their names to outcomes in input order, and tells of all that goes wrong. For one use, on one thread. */
public final class ReadingRun {

    private final RunOptions options;
    private final GuardedReader reader;
    private final PublicationDates dates;
    private final RunListener listener;
    private final RecentIds ids = new RecentIds();
    private Progress progress = Progress.NONE;

    /**
     * @param clock today, to tell a date in the future
     * @param listener is told of warnings, failures and progress
     */
    public ReadingRun(RunOptions options, GuardedReader reader, Clock clock, RunListener listener) {
        this.options = options;
        this.reader = reader;
        this.dates = new PublicationDates(options.published(), clock);
        this.listener = listener;
    }

    /** What became of one input. */
    private record Read(Origin origin, List<String> warnings, Optional<Outcome> outcome, Optional<Report> passedOver) {

        static Read of(Origin origin, List<String> warnings, Optional<Outcome> outcome) {
            return new Read(origin, warnings, outcome, Optional.empty());
        }
    }

    /**
     * Hands over the outcomes in input order, on the calling thread. What {@code to} throws ends the run.
     *
     * @param standardInput what is read where an input is {@code -}
     * @return how much was read
     * @throws ReaderUnavailableException where no report can be read
     */
    public Progress forEach(InputStream standardInput, OutcomeSink to) {
        return forEach(standardInput, Selection.ALL, to);
    }

    /** The same of the reports that are wanted. */
    public Progress forEach(InputStream standardInput, Selection selection, OutcomeSink to) {
        Intake intake = new Intake(standardInput, options.intake());
        new OrderedPipeline<Incoming, Read>(incoming -> read(incoming, selection), options.threads())
                .run(
                        pieces -> intake.read(options.inputs(), pieces),
                        read -> {
                            handOver(read, selection, to);
                            progress = progress.at(intake.share());
                            listener.on(new RunEvent.Advanced(progress));
                        },
                        to::pause);
        return progress;
    }

    private Read read(Incoming incoming, Selection selection) {
        return switch (incoming) {
            case Incoming.Received received -> read(received, selection);
            case Incoming.Rejected rejected -> Read.of(rejected.origin(), List.of(), Optional.of(rejected.failure()));
            case Incoming.Skipped skipped ->
                Read.of(skipped.origin(), List.of("Passed over: " + skipped.why() + "."), Optional.empty());
        };
    }

    private Read read(Incoming.Received received, Selection selection) {
        Report report = dates.dated(received.report());
        return selection.wanted().test(report)
                ? read(received, report)
                : new Read(received.origin(), List.of(), Optional.empty(), Optional.of(report));
    }

    private Read read(Incoming.Received received, Report report) {
        List<String> warnings = new ArrayList<>(received.warnings());
        Outcome outcome = reader.read(report);
        if (outcome instanceof Reading reading) {
            dates.findWarning(reading.report()).ifPresent(warnings::add);
        }
        return Read.of(received.origin(), warnings, Optional.of(outcome));
    }

    private void handOver(Read read, Selection selection, OutcomeSink to) {
        read.passedOver().ifPresent(report -> {
            selection.passedOver().accept(report);
            progress = progress.withPassedOver();
        });
        read.warnings().forEach(warning -> listener.on(new RunEvent.Warned(read.origin(), warning)));
        read.outcome().ifPresent(outcome -> {
            switch (outcome) {
                case Failure failure -> {
                    progress = progress.withFailed();
                    listener.on(new RunEvent.Failed(read.origin(), failure));
                }
                case Reading reading -> {
                    progress = progress.withRead();
                    warnOfSameId(read.origin(), reading.report().id());
                }
            }
            to.accept(outcome);
        });
    }

    private void warnOfSameId(Origin origin, String id) {
        if (!ids.add(id)) {
            listener.on(new RunEvent.Warned(origin, "The id \"" + id + "\" has occurred before; it is kept."));
        }
    }
}
