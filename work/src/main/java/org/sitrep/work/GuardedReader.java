// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.work;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sitrep.record.Failure;
import org.sitrep.record.Outcome;
import org.sitrep.record.Report;

/**
 * A reader that is loaded when the first report needs it, and whose faults cost one report each. Thread-safe; meant to be shared.
 *
 * <p>Loading is tried once: where it fails, every report is refused for the same reason.
 */
public final class GuardedReader {

    private final Function<Report, Optional<Failure>> check;
    private final Supplier<Function<Report, Outcome>> loader;
    private @Nullable Function<Report, Outcome> reader;
    private @Nullable ReaderUnavailableException refusal;

    /** @param loader loads what reads, such as {@code Reader.load()::read}; it is asked at most once */
    public GuardedReader(Supplier<Function<Report, Outcome>> loader) {
        this(report -> Optional.empty(), loader);
    }

    /** @param check refuses reports that are not worth loading for; what is loaded refuses them by itself */
    public GuardedReader(Function<Report, Optional<Failure>> check, Supplier<Function<Report, Outcome>> loader) {
        this.check = check;
        this.loader = loader;
    }

    /**
     * The record of a report, or why there is none.
     *
     * @throws ReaderUnavailableException where it is not the report's fault, and none can be read
     */
    public Outcome read(Report report) {
        Optional<Outcome> refused =
                isLoaded() ? Optional.empty() : check.apply(report).map(Outcome.class::cast);
        return refused.orElseGet(() -> readWith(loaded(), report));
    }

    private synchronized boolean isLoaded() {
        return reader != null;
    }

    private static Outcome readWith(Function<Report, Outcome> loaded, Report report) {
        try {
            return loaded.apply(report);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return fault(report, e);
        } catch (LinkageError | VirtualMachineError e) {
            throw ReaderUnavailableException.broken(e);
        } catch (RuntimeException | Error e) {
            return fault(report, e);
        }
    }

    private static Failure fault(Report report, Throwable fault) {
        return new Failure(
                report.id(),
                "internal-error",
                "Sitrep has a fault that this report brings out: " + fault + ". Please report it.");
    }

    private synchronized Function<Report, Outcome> loaded() {
        if (refusal != null) {
            throw refusal;
        }
        Function<Report, Outcome> loaded = reader == null ? load() : reader;
        reader = loaded;
        return loaded;
    }

    private Function<Report, Outcome> load() {
        try {
            return loader.get();
        } catch (RuntimeException | Error e) {
            refusal = ReaderUnavailableException.notLoaded(Faults.root(e));
            throw refusal;
        }
    }
}
