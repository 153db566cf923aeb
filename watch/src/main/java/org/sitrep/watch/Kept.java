// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import java.util.Optional;
import org.sitrep.archive.store.Addition;
import org.sitrep.record.Failure;
import org.sitrep.record.Report;
import org.sitrep.record.identity.ReportId;

/** What became of a report. */
public sealed interface Kept {

    Report report();

    /** It is in the archive now, or was already. */
    record Stands(Report report, Addition addition) implements Kept {}

    /** It could not be read. */
    record Unread(Report report, Failure failure) implements Kept {}

    /** The key of the report, where it is in the archive. */
    default Optional<ReportId> findKey() {
        return this instanceof Stands stands ? Optional.of(stands.addition().report()) : Optional.empty();
    }
}
