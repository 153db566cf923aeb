// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.rows.Keys;
import org.sitrep.archive.rows.NewRows;
import org.sitrep.archive.rows.Row;
import org.sitrep.archive.value.Packing;
import org.sitrep.archive.value.Storable;
import org.sitrep.archive.value.UnknownText;
import org.sitrep.record.Report;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.identity.Revision;
import org.sitrep.record.json.KeptRecord;
import org.sitrep.record.json.PublishedName;
import org.sitrep.record.json.ReadingWriter;

/** The rows that are never changed: reports, their wordings, when each was seen, and readings. */
final class BaseRows {

    private final NewRows rows;
    private final Vocabulary vocabulary;
    private final Keys reports;
    private final Keys revisions;
    private final Keys sightings;
    private final Keys readings;

    BaseRows(Handle handle, NewRows rows, Vocabulary vocabulary) {
        this.rows = rows;
        this.vocabulary = vocabulary;
        this.reports = Keys.after(handle, Row.REPORT);
        this.revisions = Keys.after(handle, Row.REVISION);
        this.sightings = Keys.after(handle, Row.SIGHTING);
        this.readings = Keys.after(handle, Row.READING);
    }

    long report(ReportId key, String known) {
        long id = reports.next();
        rows.of(Row.REPORT)
                .bind("id", id)
                .bind("key", key.value())
                .bind("known", known)
                .add();
        return id;
    }

    long revision(long row, Revision words, Report report, String known) {
        long id = revisions.next();
        rows.of(Row.REVISION)
                .bind("id", id)
                .bind("report", row)
                .bind("hash", words.value())
                .bind("givenId", Storable.text(report.id()))
                .bind("url", report.url().map(Storable::text))
                .bind("publisher", report.publisher().map(Storable::text))
                .bind("title", report.title().map(Storable::text))
                .bind("published", report.published().map(Object::toString))
                .bind("publishedFrom", report.publishedFrom().map(PublishedName::of))
                .bind("language", Storable.text(report.language()))
                .bind("length", report.text().length())
                .bind("known", known)
                .add();
        rows.of(Row.TEXT)
                .bind("revision", id)
                .bind("packed", Packing.TEXT.pack(report.text()))
                .add();
        return id;
    }

    void sighting(long report, long revision, String known) {
        rows.of(Row.SIGHTING)
                .bind("id", sightings.next())
                .bind("report", report)
                .bind("revision", revision)
                .bind("known", known)
                .add();
    }

    long reading(long revision, KeptRecord record, String known) {
        long id = readings.next();
        rows.of(Row.READING)
                .bind("id", id)
                .bind("revision", revision)
                .bind("producer", vocabulary.producer(record.reading().producer()))
                .bind(
                        "unknown",
                        Optional.of(record.unknown())
                                .filter(fields -> !fields.isEmpty())
                                .map(UnknownText::of)
                                .map(Storable::text))
                .bind("known", known)
                .add();
        rows.of(Row.RECORD)
                .bind("reading", id)
                .bind("packed", Packing.RECORD.pack(ReadingWriter.writeWithoutWords(record.reading())))
                .add();
        return id;
    }
}
