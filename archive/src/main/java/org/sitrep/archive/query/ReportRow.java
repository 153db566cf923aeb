// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.linking.origin.Origin;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.identity.Revision;

/**
 * A report in one wording.
 *
 * @param givenId the id it came with
 * @param key names it for good
 * @param added since when the archive has had it, in whatever words
 * @param knownFrom since when it has stood like this
 * @param origin where its words come from; empty where it has no place yet
 * @param story the id of its story; empty where it has no place yet
 */
public record ReportRow(
        String givenId,
        ReportId key,
        Revision revision,
        Optional<String> url,
        Optional<String> publisher,
        Optional<String> title,
        Optional<LocalDate> published,
        String language,
        Instant added,
        Instant knownFrom,
        Optional<Origin> origin,
        Optional<String> story) {

    ReportRow withOrigin(Origin known) {
        return new ReportRow(
                givenId,
                key,
                revision,
                url,
                publisher,
                title,
                published,
                language,
                added,
                knownFrom,
                Optional.of(known),
                story);
    }
}
