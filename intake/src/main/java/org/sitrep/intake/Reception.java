// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.io.IOException;
import org.sitrep.intake.material.Parsed;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.record.Failure;
import org.sitrep.record.Report;

/** Makes what comes in of what a format says. Whatever goes wrong in a format costs the one report it was at. */
final class Reception {

    private Reception() {}

    /** A format at work on one report. */
    @FunctionalInterface
    interface Parse {

        Parsed run() throws IOException, UnfitException;
    }

    static Incoming receive(Origin origin, Parse parse) {
        try {
            Parsed parsed = parse.run();
            Report report = origin.findInput().map(parsed.report()::withInput).orElseGet(parsed::report);
            return new Incoming.Received(report, parsed.imprint(), origin, parsed.warnings());
        } catch (UnfitException e) {
            return reject(origin, e);
        } catch (IOException e) {
            return reject(origin, Unreadable.reason(e));
        } catch (RuntimeException | StackOverflowError e) {
            return reject(origin, fault(e));
        }
    }

    /** Rejects what stands at {@code origin}, which serves as its id where it has none. */
    static Incoming.Rejected reject(Origin origin, UnfitException e) {
        return new Incoming.Rejected(failure(origin, e), origin);
    }

    static UnfitException fault(Throwable e) {
        return new UnfitException(
                "internal-error", "This input exposes a fault in Sitrep: " + e + ". Please report it.");
    }

    static Failure failure(Origin origin, UnfitException e) {
        return new Failure(e.findId().orElseGet(origin::toString), e.code(), e.sentence());
    }
}
