// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import org.sitrep.archive.Archive;
import org.sitrep.cli.listing.Listing;
import org.sitrep.record.Failure;
import org.sitrep.record.Outcome;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;
import org.sitrep.record.identity.Revision;
import org.sitrep.work.OutcomeSink;

/** Keeps readings, and tells of each once it is kept, in the order in which they come. Not thread-safe. */
final class Acknowledgement implements OutcomeSink {

    private final Receipts<Reading> receipts;

    Acknowledgement(Archive archive, Listing listing) {
        this.receipts = new Receipts<>(
                readings -> Receipt.all(
                        readings.stream().map(each -> each.report().id()).toList(), archive.addAll(readings)),
                listing);
    }

    @Override
    public void accept(Outcome outcome) {
        switch (outcome) {
            case Reading reading -> receipts.keep(reading);
            case Failure failure -> receipts.tell(Receipt.failed(failure));
        }
    }

    /** Whoever feeds reports through a pipe, one now and then, is told of each. */
    @Override
    public void pause() {
        receipts.flush();
    }

    /** Tells of a report that was not read because the archive has it. */
    void passOver(Report report) {
        receipts.tell(Receipt.of(report.id(), Revision.of(report.text()), "known"));
    }

    void finish() {
        receipts.finish();
    }
}
