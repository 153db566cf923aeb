// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.work;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.sitrep.intake.Origin;
import org.sitrep.record.Failure;
import org.sitrep.record.Outcome;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;

/** Reads reports anew that have been read before, and tells of all that goes wrong. For one use, on one thread. */
public final class RepeatedRun {

    private final GuardedReader reader;
    private final int threads;
    private final RunListener listener;
    private Progress progress = Progress.NONE;

    /**
     * @param threads how many reports are read side by side, at least 1
     * @param listener is told of failures and progress
     */
    public RepeatedRun(GuardedReader reader, int threads, RunListener listener) {
        this.reader = reader;
        this.threads = threads;
        this.listener = listener;
    }

    /**
     * Hands over what was read before and what comes of it now, in order, on the calling thread. What {@code to} throws ends the run.
     *
     * @param expected how many there are
     * @param before gives them to whom it is given, on another thread
     * @return how much was read
     * @throws ReaderUnavailableException where no report can be read
     */
    public Progress forEach(long expected, Consumer<Consumer<Reading>> before, BiConsumer<Reading, Outcome> to) {
        new OrderedPipeline<Reading, Repeated>(this::repeated, threads).run(before, repeated -> {
            handOver(repeated, to);
            long done = progress.read() + progress.failed();
            progress = progress.at(OptionalDouble.of(Math.min(1, (double) done / Math.max(1, expected))));
            listener.on(new RunEvent.Advanced(progress));
        });
        return progress;
    }

    private record Repeated(Reading before, Outcome now) {}

    private Repeated repeated(Reading before) {
        return new Repeated(before, reader.read(asItCame(before.report())));
    }

    /** Without what the program itself found out about it. */
    private static Report asItCame(Report report) {
        return report.publishedFrom().equals(Optional.of(PublishedFrom.INFERRED)) ? report.withoutPublished() : report;
    }

    private void handOver(Repeated repeated, BiConsumer<Reading, Outcome> to) {
        switch (repeated.now()) {
            case Reading reading -> progress = progress.withRead();
            case Failure failure -> {
                progress = progress.withFailed();
                listener.on(new RunEvent.Failed(Origin.of(failure.id()), failure));
            }
        }
        to.accept(repeated.before(), repeated.now());
    }
}
