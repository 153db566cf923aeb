// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import org.sitrep.record.Failure;
import org.sitrep.record.json.RecordLine;

/** What a file of records holds at one place: a line, or why there is none. */
public sealed interface IncomingRecord {

    Origin origin();

    /** A line that was understood. */
    record Received(RecordLine line, Origin origin) implements IncomingRecord {}

    /** Something that is no record, or a broken one. */
    record Rejected(Failure failure, Origin origin) implements IncomingRecord {}
}
