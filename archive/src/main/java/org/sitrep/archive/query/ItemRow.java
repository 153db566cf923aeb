// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.sitrep.archive.value.Extent;
import org.sitrep.archive.value.StoredInterval;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.identity.Revision;
import org.sitrep.record.time.Interval;

/**
 * What rows of statements and of events have in common.
 *
 * @param reading the row of the reading
 * @param revision the row of the revision
 * @param position which of the reading's items it is
 */
record ItemRow(
        String givenId,
        ReportId key,
        Revision words,
        long reading,
        long revision,
        int position,
        String item,
        Extent extent) {

    static ItemRow of(ResultSet row) throws SQLException {
        return new ItemRow(
                row.getString("given_id"),
                new ReportId(row.getString("key")),
                new Revision(row.getString("hash")),
                row.getLong("reading"),
                row.getLong("revision"),
                row.getInt("position"),
                row.getString("item"),
                new Extent(row.getInt("start_offset"), row.getInt("end_offset")));
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static Optional<Integer> integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    static Optional<Interval> interval(ResultSet row) throws SQLException {
        Optional<String> until = text(row, "until");
        return text(row, "first").flatMap(first -> until.map(end -> new StoredInterval(first, end).interval()));
    }

    Citation citation(String text) {
        return new Citation(givenId, key, words, item, extent.start(), extent.end(), extent.words(text));
    }
}
