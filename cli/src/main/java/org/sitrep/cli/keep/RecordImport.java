// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.Optional;
import org.sitrep.archive.Archive;
import org.sitrep.cli.listing.Listing;
import org.sitrep.cli.terminal.Messages;
import org.sitrep.record.Failure;
import org.sitrep.record.json.RecordLine;

/** Keeps records that another run or archive printed, and tells of each. Not thread-safe. */
final class RecordImport {

    private final Archive archive;
    private final Receipts<RecordLine.Kept> receipts;
    private final Messages messages;
    private boolean complete = true;

    RecordImport(Archive archive, Listing listing, Messages messages) {
        this.archive = archive;
        this.messages = messages;
        this.receipts = new Receipts<>(
                lines -> Receipt.all(
                        lines.stream()
                                .map(line -> line.record().reading().report().id())
                                .toList(),
                        archive.addLines(lines)),
                listing);
    }

    void take(RecordLine line) {
        switch (line) {
            case RecordLine.Kept record -> receipts.keep(record);
            case RecordLine.Refused refused -> refuse(refused.failure());
            case RecordLine.Forgotten gap -> leave(gap);
        }
    }

    /** Whether there was nothing that had to be refused. */
    boolean isComplete() {
        return complete;
    }

    void finish() {
        receipts.finish();
    }

    private void refuse(Failure failure) {
        complete = false;
        receipts.tell(Receipt.failed(failure));
    }

    /** Gaps come behind all records, so what was read before has been kept. */
    private void leave(RecordLine.Forgotten gap) {
        receipts.flush();
        String report = gap.report().value();
        if (archive.addGap(gap)) {
            receipts.tell(new Receipt(report, Optional.empty(), "forgotten", Optional.empty()));
        } else {
            Failure failure = new Failure(report, "not-forgotten", notForgotten(report));
            messages.error("sitrep: " + failure.message());
            refuse(failure);
        }
    }

    private static String notForgotten(String report) {
        return "The report " + report
                + " was forgotten in the other archive, and this one has it. To forget it here too: sitrep archive forget "
                + report;
    }
}
