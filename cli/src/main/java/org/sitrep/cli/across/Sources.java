// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.util.Set;
import org.sitrep.record.Report;

/** The reports that a dossier cites. */
public interface Sources {

    /** @param number as linking has it; the report is there */
    Report report(long number);

    /** The numbers of the reports of a publisher, as reports name it; case does not matter. */
    Set<Long> publishedBy(String publisher);
}
