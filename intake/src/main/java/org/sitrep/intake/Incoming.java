// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.util.List;
import org.sitrep.intake.material.Imprint;
import org.sitrep.record.Failure;
import org.sitrep.record.Report;

/** What an input holds at one place: a report, or why there is none. */
public sealed interface Incoming {

    Origin origin();

    /**
     * A report to read.
     *
     * @param warnings what was wrong with it but did not keep it from being read, as sentences
     */
    record Received(Report report, Imprint imprint, Origin origin, List<String> warnings) implements Incoming {

        public Received {
            warnings = List.copyOf(warnings);
        }
    }

    /** Something that is not a report. */
    record Rejected(Failure failure, Origin origin) implements Incoming {}

    /** Something passed over that nobody asked for by name, such as a picture in a folder. */
    record Skipped(Origin origin, String why) implements Incoming {}
}
