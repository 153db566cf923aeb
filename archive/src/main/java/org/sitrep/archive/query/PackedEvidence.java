// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sitrep.archive.link.EvidencePacking;
import org.sitrep.archive.value.DamagedException;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.Placement;
import org.sitrep.linking.evidence.ReportEvidence;
import org.sitrep.record.identity.ReportId;

/**
 * What is kept of a report that has its place.
 *
 * @param reading the row of the reading that stands
 * @param packed the evidence, in the form that is packed now; empty where it is missing or in another
 */
record PackedEvidence(
        long report,
        long reading,
        ReportId key,
        String givenId,
        Optional<String> title,
        Optional<LocalDate> published,
        Optional<String> publisher,
        Optional<String> agency,
        Placement placement,
        Optional<byte[]> packed) {

    static PackedEvidence of(ResultSet row) throws SQLException {
        Optional<byte[]> packed =
                row.getLong("form") == EvidencePacking.FORM ? Optional.of(row.getBytes("packed")) : Optional.empty();
        return new PackedEvidence(
                row.getLong("report"),
                row.getLong("reading"),
                new ReportId(row.getString("key")),
                row.getString("given_id"),
                ItemRow.text(row, "title"),
                ItemRow.text(row, "published").map(LocalDate::parse),
                ItemRow.text(row, "publisher"),
                ItemRow.text(row, "agency"),
                new Placement(row.getString("origin"), row.getString("story")),
                packed);
    }

    boolean isOutdated() {
        return packed.isEmpty();
    }

    /** @param made evidence of readings of which it is not there, by the row of the reading */
    LinkedEvidence unpacked(Map<Long, ReportEvidence> made) {
        ReportEvidence evidence = packed.map(EvidencePacking::unpack)
                .or(() -> Optional.ofNullable(made.get(reading)))
                .orElseThrow(() -> new DamagedException("The record of report " + givenId + " is missing."));
        return new LinkedEvidence(
                report, givenId, key, title.or(evidence::headline), published, publisher, agency, placement, evidence);
    }
}
