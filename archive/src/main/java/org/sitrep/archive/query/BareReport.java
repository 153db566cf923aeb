// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * A row of a report, before it is known where its words come from.
 *
 * @param number of the report, in the order in which reports came
 * @param origin the id of its origin, where it has its place
 */
record BareReport(long number, Optional<String> origin, ReportRow row) {

    static BareReport of(ResultSet row) throws SQLException {
        return new BareReport(row.getLong("report"), ItemRow.text(row, "origin"), ReportMapper.of(row));
    }

    static List<ReportRow> completed(Handle handle, List<BareReport> rows, String at) {
        Set<String> ids = rows.stream().flatMap(row -> row.origin.stream()).collect(Collectors.toSet());
        Origins origins = Origins.of(handle, ids, at);
        return rows.stream()
                .map(row -> row.origin
                        .map(id -> row.row.withOrigin(origins.of(row.number, id)))
                        .orElse(row.row))
                .toList();
    }
}
