// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.archive.Archive;
import org.sitrep.archive.store.Addition;
import org.sitrep.cli.listing.Field;
import org.sitrep.cli.listing.Listing;
import org.sitrep.cli.listing.Row;
import org.sitrep.cli.listing.Value;
import org.sitrep.record.Failure;
import org.sitrep.record.Outcome;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;
import org.sitrep.record.identity.Revision;

/**
 * Keeps readings, a few in a transaction, and tells of each once it is kept, in the order in which they come. Not thread-safe.
 *
 * <p>What has been told of is in the archive for good; what has not may be.
 */
final class Acknowledgement {

    /** A transaction waits for the disk once, which costs as much as reading a short report. */
    private static final int TOGETHER = 16;

    private final Archive archive;
    private final Listing listing;
    private final List<Reading> waiting = new ArrayList<>();

    Acknowledgement(Archive archive, Listing listing) {
        this.archive = archive;
        this.listing = listing;
    }

    void keep(Outcome outcome) {
        switch (outcome) {
            case Reading reading -> {
                waiting.add(reading);
                if (waiting.size() == TOGETHER) {
                    keepWaiting();
                }
            }
            case Failure failure -> {
                keepWaiting();
                tell(failure.id(), Optional.empty(), "failed", Optional.of(failure));
            }
        }
    }

    /** Tells of a report that was not read because the archive has it. */
    void passOver(Report report) {
        keepWaiting();
        tell(report.id(), Optional.of(Revision.of(report.text())), "known", Optional.empty());
    }

    void finish() {
        keepWaiting();
        listing.finish();
    }

    private void keepWaiting() {
        List<Addition> additions = waiting.isEmpty() ? List.of() : archive.addAll(waiting);
        for (int i = 0; i < additions.size(); i++) {
            Addition addition = additions.get(i);
            tell(waiting.get(i).report().id(), Optional.of(addition.revision()), status(addition), Optional.empty());
        }
        waiting.clear();
    }

    private static String status(Addition addition) {
        return switch (addition.status()) {
            case ADDED -> "added";
            case REVISED -> "revised";
            case REREAD, KNOWN, FORGOTTEN -> "known";
        };
    }

    private void tell(String id, Optional<Revision> revision, String status, Optional<Failure> failure) {
        Optional<Value> error = failure.map(
                each -> new Value.Group(List.of(Field.of("code", each.code()), Field.of("message", each.message()))));
        listing.write(new Row(
                List.of(
                        Field.of("id", id),
                        Field.of("revision", revision.map(Revision::value)),
                        Field.of("status", status),
                        new Field("error", error)),
                Stream.of(status + " " + id).toList()));
    }
}
