// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.sitrep.archive.value.KnownTime;
import org.sitrep.archive.value.Storable;
import org.sitrep.record.identity.ReportId;

/** Where what was fetched is kept, row by row. */
public record CaptureTable(Handle handle) {

    private static final String ADD = """
            insert into captures (id, address, captured, file, first_byte, length, sha256, report)
            select coalesce(max(id), 0) + 1, :address, :captured, :file, :firstByte, :length, :sha256, :report from captures
            """;

    public void add(KeptCapture capture) {
        Update add = handle.createUpdate(ADD)
                .bind("address", Storable.text(capture.address()))
                .bind("captured", KnownTime.text(capture.captured()))
                .bind("file", capture.file())
                .bind("firstByte", capture.firstByte())
                .bind("length", capture.length())
                .bind("sha256", capture.sha256());
        Columns.bindText(add, "report", capture.report());
        add.execute();
    }

    /** Those that a report was made of, the earliest first. */
    public List<KeptCapture> of(ReportId report) {
        return handle.createQuery("select * from captures where report = :report order by id")
                .bind("report", report.value())
                .map((row, context) -> capture(row))
                .list();
    }

    /** All, the earliest first. */
    public List<KeptCapture> all() {
        return handle.createQuery("select * from captures order by id")
                .map((row, context) -> capture(row))
                .list();
    }

    private static KeptCapture capture(ResultSet row) throws SQLException {
        return new KeptCapture(
                row.getString("address"),
                KnownTime.parse(row.getString("captured")),
                row.getString("file"),
                row.getLong("first_byte"),
                row.getLong("length"),
                row.getString("sha256"),
                Columns.text(row, "report"));
    }
}
