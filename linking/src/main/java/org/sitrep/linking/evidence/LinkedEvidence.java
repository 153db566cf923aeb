// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.record.identity.ReportId;

/**
 * What linking took from a report, and where the report belongs.
 *
 * @param number its number in the order in which reports came; later reports have higher ones
 * @param report the id it was given
 * @param key what its own name for good begins with
 * @param published the day of publication
 * @param publisher the publisher's family
 * @param agency the agency whose mark it bears
 */
public record LinkedEvidence(
        long number,
        String report,
        ReportId key,
        Optional<String> title,
        Optional<LocalDate> published,
        Optional<String> publisher,
        Optional<String> agency,
        Placement placement,
        ReportEvidence evidence) {

    public Cited cite(Words words) {
        return new Cited(number, words);
    }

    /** The same report with other evidence. */
    public LinkedEvidence with(ReportEvidence other) {
        return new LinkedEvidence(number, report, key, title, published, publisher, agency, placement, other);
    }
}
