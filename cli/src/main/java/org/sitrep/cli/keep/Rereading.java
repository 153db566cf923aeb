// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.List;
import org.sitrep.archive.Archive;
import org.sitrep.cli.listing.Listing;
import org.sitrep.record.Failure;
import org.sitrep.record.Outcome;
import org.sitrep.record.Reading;
import org.sitrep.record.identity.Revision;

/** Keeps readings of reports that were read before, and tells of each. Not thread-safe. */
final class Rereading {

    private final Receipts<Repeated> receipts;

    Rereading(Archive archive, Listing listing) {
        this.receipts = new Receipts<>(readings -> kept(archive, readings), listing);
    }

    void take(Reading before, Outcome now) {
        switch (now) {
            case Reading reading -> receipts.keep(new Repeated(before, reading));
            case Failure failure -> receipts.tell(Receipt.failed(failure));
        }
    }

    void finish() {
        receipts.finish();
    }

    /** Two readings of the same words. */
    private record Repeated(Reading before, Reading now) {

        Receipt receipt() {
            boolean same =
                    now.producer().map(before::withProducer).filter(now::equals).isPresent();
            return Receipt.of(now.report().id(), Revision.of(now.report().text()), same ? "same" : "reread");
        }
    }

    private static List<Receipt> kept(Archive archive, List<Repeated> readings) {
        archive.addReadings(readings.stream().map(Repeated::now).toList());
        return readings.stream().map(Repeated::receipt).toList();
    }
}
