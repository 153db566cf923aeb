// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.work;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sitrep.reading.Reader;
import org.sitrep.record.Failure;
import org.sitrep.record.Outcome;
import org.sitrep.record.Report;

/**
 * A reader that is loaded when the first report needs it, and whose faults cost one report each. Thread-safe; meant to be shared.
 *
 * <p>Loading is tried once: where it fails, every report is refused for the same reason.
 */
public final class GuardedReader {

    private final Supplier<Reader> loader;
    private @Nullable Reader reader;
    private @Nullable ReaderUnavailableException refusal;

    /** @param loader loads the reader, at most once */
    public GuardedReader(Supplier<Reader> loader) {
        this.loader = loader;
    }

    /**
     * The record of a report, or why there is none.
     *
     * @throws ReaderUnavailableException where it is not the report's fault, and none can be read
     */
    public Outcome read(Report report) {
        Reader loaded = loaded();
        try {
            return loaded.read(report);
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

    private synchronized Reader loaded() {
        if (refusal != null) {
            throw refusal;
        }
        Reader loaded = reader == null ? load() : reader;
        reader = loaded;
        return loaded;
    }

    private Reader load() {
        try {
            return loader.get();
        } catch (RuntimeException | Error e) {
            refusal = ReaderUnavailableException.notLoaded(Faults.root(e));
            throw refusal;
        }
    }
}
