// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.time.Instant;
import java.util.Optional;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;

/** Why the archive has no such report. */
public final class Absence {

    private Absence() {}

    public static ArchiveException of(ArchiveReader reader, String report) {
        Optional<Instant> forgotten = reader.findForgotten(report);
        return new ArchiveException(
                ArchiveFault.NO_SUCH_REPORT,
                forgotten
                        .map(when -> "The report " + report + " was forgotten at " + when + ".")
                        .orElse("The archive has no report " + report + ". \"sitrep reports\" lists those it has."));
    }
}
