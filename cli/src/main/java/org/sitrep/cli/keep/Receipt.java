// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sitrep.archive.store.Addition;
import org.sitrep.cli.listing.Field;
import org.sitrep.cli.listing.Row;
import org.sitrep.cli.listing.Value;
import org.sitrep.record.Failure;
import org.sitrep.record.identity.Revision;

/**
 * What became of a report that was given to the archive.
 *
 * @param id the one it came with
 * @param status one word
 */
public record Receipt(String id, Optional<Revision> revision, String status, Optional<Failure> failure) {

    static Receipt of(String id, Revision revision, String status) {
        return new Receipt(id, Optional.of(revision), status, Optional.empty());
    }

    /** @param ids those that the reports came with */
    static List<Receipt> all(List<String> ids, List<Addition> additions) {
        return IntStream.range(0, ids.size())
                .mapToObj(i -> of(ids.get(i), additions.get(i).revision(), status(additions.get(i))))
                .toList();
    }

    /** The word for what became of a report. */
    public static String status(Addition addition) {
        return switch (addition.status()) {
            case ADDED -> "added";
            case REVISED -> "revised";
            case REREAD -> "reread";
            case KNOWN, FORGOTTEN -> "known";
        };
    }

    static Receipt failed(Failure failure) {
        return new Receipt(failure.id(), Optional.empty(), "failed", Optional.of(failure));
    }

    Row row() {
        return new Row(
                List.of(
                        Field.of("id", id),
                        Field.of("revision", revision.map(Revision::value)),
                        Field.of("status", status),
                        error(failure)),
                List.of(status + " " + id));
    }

    /** Why there is no report, as listings tell it. */
    public static Field error(Optional<Failure> failure) {
        return new Field(
                "error",
                failure.map(each ->
                        new Value.Group(List.of(Field.of("code", each.code()), Field.of("message", each.message())))));
    }
}
