// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.work;

import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sitrep.intake.Incoming;
import org.sitrep.intake.Intake;
import org.sitrep.intake.Origin;
import org.sitrep.record.Failure;
import org.sitrep.record.Outcome;
import org.sitrep.record.Reading;

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
    private record Read(Origin origin, List<String> warnings, Optional<Outcome> outcome) {}

    /**
     * Hands over the outcomes in input order, on the calling thread. What {@code to} throws ends the run.
     *
     * @param standardInput what is read where an input is {@code -}
     * @return how much was read
     * @throws ReaderUnavailableException where no report can be read
     */
    public Progress forEach(InputStream standardInput, Consumer<Outcome> to) {
        Intake intake = new Intake(standardInput);
        new OrderedPipeline<Incoming, Read>(this::read, options.threads())
                .run(pieces -> intake.read(options.inputs(), pieces), read -> handOver(read, to));
        return progress;
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
        List<String> warnings = new ArrayList<>(received.warnings());
        Outcome outcome = reader.read(dates.dated(received.report()));
        if (outcome instanceof Reading reading) {
            dates.findWarning(reading.report()).ifPresent(warnings::add);
        }
        return new Read(received.origin(), warnings, Optional.of(outcome));
    }

    private void handOver(Read read, Consumer<Outcome> to) {
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
            listener.on(new RunEvent.Advanced(progress));
        });
    }

    private void warnOfSameId(Origin origin, String id) {
        if (!ids.add(id)) {
            listener.on(new RunEvent.Warned(origin, "The id \"" + id + "\" has occurred before; it is kept."));
        }
    }
}
