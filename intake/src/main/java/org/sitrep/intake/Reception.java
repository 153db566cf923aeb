// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
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

    /** A format at work on an input that may be several reports. */
    @FunctionalInterface
    interface ParseAll {

        List<Parsed> run() throws IOException, UnfitException;
    }

    static Incoming receive(Origin origin, Parse parse) {
        return receiveAll(origin, () -> List.of(parse.run())).getFirst();
    }

    /** Where there are several, each has a number within its origin, from 1. */
    static List<Incoming> receiveAll(Origin origin, ParseAll parse) {
        try {
            List<Parsed> all = parse.run();
            return IntStream.range(0, all.size())
                    .mapToObj(
                            i -> received(all.size() == 1 ? origin : origin.within(String.valueOf(i + 1)), all.get(i)))
                    .toList();
        } catch (UnfitException e) {
            return List.of(reject(origin, e));
        } catch (IOException e) {
            return List.of(reject(origin, Unreadable.reason(e)));
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(reject(origin, fault(e)));
        }
    }

    private static Incoming received(Origin origin, Parsed parsed) {
        Report report = origin.findInput().map(parsed.report()::withInput).orElseGet(parsed::report);
        return new Incoming.Received(report, parsed.imprint(), origin, parsed.warnings());
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
