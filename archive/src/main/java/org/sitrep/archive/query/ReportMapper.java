// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.archive.value.KnownTime;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.identity.Revision;

/** Reads rows of reports, but for where their words come from. */
final class ReportMapper {

    private ReportMapper() {}

    static ReportRow of(ResultSet row) throws SQLException {
        return new ReportRow(
                row.getString("given_id"),
                new ReportId(row.getString("key")),
                new Revision(row.getString("hash")),
                ItemRow.text(row, "url"),
                ItemRow.text(row, "publisher"),
                ItemRow.text(row, "title"),
                ItemRow.text(row, "published").map(LocalDate::parse),
                row.getString("language"),
                KnownTime.parse(row.getString("added")),
                KnownTime.parse(row.getString("known_from")),
                Optional.empty(),
                ItemRow.text(row, "story"));
    }
}
