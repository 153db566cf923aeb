// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.sitrep.archive.Archive;
import org.sitrep.archive.decision.Adoption;
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
            case RecordLine.Decided decided -> decide(decided.decided(), "decided", () -> archive.addDecision(decided));
            case RecordLine.Undone undone -> decide(undone.decided(), "undone", () -> archive.addUndoing(undone));
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

    /** What was decided is about what was read before. */
    private void decide(Instant decided, String status, Supplier<Adoption> keeping) {
        receipts.flush();
        String id = decided.toString();
        switch (keeping.get()) {
            case ADOPTED -> receipts.tell(new Receipt(id, Optional.empty(), status, Optional.empty()));
            case KNOWN -> receipts.tell(new Receipt(id, Optional.empty(), "known", Optional.empty()));
            case ABOUT_NOTHING -> refuseToKeep(new Failure(id, "about-nothing", aboutNothing(id)));
        }
    }

    private static String aboutNothing(String decided) {
        return "What was decided at " + decided + " is about reports that this archive does not have.";
    }

    /** Gaps come behind all records, so what was read before has been kept. */
    private void leave(RecordLine.Forgotten gap) {
        receipts.flush();
        String report = gap.report().value();
        if (archive.addGap(gap)) {
            receipts.tell(new Receipt(report, Optional.empty(), "forgotten", Optional.empty()));
        } else {
            refuseToKeep(new Failure(report, "not-forgotten", notForgotten(report)));
        }
    }

    private void refuseToKeep(Failure failure) {
        messages.error("sitrep: " + failure.message());
        refuse(failure);
    }

    private static String notForgotten(String report) {
        return "The report " + report
                + " was forgotten in the other archive, and this one has it. To forget it here too: sitrep archive forget "
                + report;
    }
}
