// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.sitrep.archive.value.KnownTime;
import org.sitrep.archive.value.Packing;
import org.sitrep.archive.value.UnknownText;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.identity.Revision;
import org.sitrep.record.json.KeptRecord;
import org.sitrep.record.json.ReadingReader;
import org.sitrep.record.json.RecordLine;
import org.sitrep.record.json.UnknownFields;

/**
 * A reading as it was kept, and the time in which it stood for its report.
 *
 * @param revisionRow the archive's number of the revision
 * @param readAt since when the archive has had this reading
 * @param knownFrom since when it has stood
 * @param knownUntil since when it has not, because another took its place; empty while it stands
 */
public record KeptReading(
        ReportId report,
        Revision revision,
        long revisionRow,
        KeptRecord record,
        Instant readAt,
        Instant knownFrom,
        Optional<Instant> knownUntil) {

    /** The beginning of queries for such readings. The row that stands is called {@code s}, its revision {@code v}, its report {@code k}. */
    static final String SELECT = """
            select s.revision, k.key, v.hash, s.known_from, s.known_until, r.known_from as read_at, r.unknown,
                c.packed as record, w.packed as text
            from standing s
            join revisions v on v.id = s.revision
            join report_keys k on k.id = s.report
            join readings r on r.id = s.reading
            join records c on c.reading = s.reading
            join texts w on w.revision = s.revision
            """;

    /** The sequence number of the change by which it came to stand; no two share one. */
    public long sequence() {
        return KnownTime.sequence(knownFrom);
    }

    /** The same as a line of a file, from which another archive can learn it. */
    public RecordLine.Kept line() {
        return new RecordLine.Kept(record, Optional.of(knownFrom));
    }

    static KeptReading of(ResultSet row) throws SQLException {
        UnknownFields unknown =
                ItemRow.text(row, "unknown").map(UnknownText::parse).orElse(UnknownFields.NONE);
        return new KeptReading(
                new ReportId(row.getString("key")),
                new Revision(row.getString("hash")),
                row.getLong("revision"),
                new KeptRecord(
                        ReadingReader.readWithWords(
                                Packing.RECORD.unpack(row.getBytes("record")),
                                Packing.TEXT.unpack(row.getBytes("text"))),
                        unknown),
                KnownTime.parse(row.getString("read_at")),
                KnownTime.parse(row.getString("known_from")),
                ItemRow.text(row, "known_until").map(KnownTime::parse));
    }
}
