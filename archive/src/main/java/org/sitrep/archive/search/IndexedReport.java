// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One revision of a report, with all that can be searched for.
 *
 * @param row the archive's number of the revision; no two revisions share one
 * @param reportKey names the report, of which this is one revision
 * @param givenId the id the report came with
 * @param revision the hash of the words
 * @param text the words; they are indexed but not kept
 * @param published the day of publication
 * @param knownFrom since when the archive has stood by this revision
 * @param knownUntil since when it has not, because another took its place; empty while it stands
 * @param findings what reading found in it
 */
public record IndexedReport(
        long row,
        String reportKey,
        String givenId,
        String revision,
        Optional<String> title,
        String text,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Instant knownFrom,
        Optional<Instant> knownUntil,
        Findings findings) {}
