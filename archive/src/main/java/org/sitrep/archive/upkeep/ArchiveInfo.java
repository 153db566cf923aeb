// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.upkeep;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an archive is and holds.
 *
 * @param location where it is, fit to be printed
 * @param identity no two archives share one; copies keep it
 * @param schema the version of its layout
 * @param database SQLite's or PostgreSQL's version
 * @param revisions wordings of reports
 * @param readings of revisions, those of earlier programs too
 * @param forgotten reports taken out for good
 * @param textLength of the texts of all revisions, in UTF-16 code units
 * @param sizeBytes on the disk
 * @param changed when something was added last
 * @param producers who made the readings
 */
public record ArchiveInfo(
        String location,
        String identity,
        Instant created,
        int schema,
        String database,
        long reports,
        long revisions,
        long readings,
        long statements,
        long events,
        long forgotten,
        long textLength,
        long sizeBytes,
        Optional<Instant> changed,
        List<ProducerCount> producers) {

    public ArchiveInfo {
        producers = List.copyOf(producers);
    }
}
