// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.List;
import java.util.Optional;
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
record Receipt(String id, Optional<Revision> revision, String status, Optional<Failure> failure) {

    static Receipt of(String id, Revision revision, String status) {
        return new Receipt(id, Optional.of(revision), status, Optional.empty());
    }

    static Receipt failed(Failure failure) {
        return new Receipt(failure.id(), Optional.empty(), "failed", Optional.of(failure));
    }

    Row row() {
        Optional<Value> error = failure.map(
                each -> new Value.Group(List.of(Field.of("code", each.code()), Field.of("message", each.message()))));
        return new Row(
                List.of(
                        Field.of("id", id),
                        Field.of("revision", revision.map(Revision::value)),
                        Field.of("status", status),
                        new Field("error", error)),
                List.of(status + " " + id));
    }
}
