// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** Makes a Lucene document of a report. */
final class ReportDocument {

    private ReportDocument() {}

    static Term rowTerm(long row) {
        return new Term(Fields.ROW, Long.toString(row));
    }

    static Document of(IndexedReport report) {
        Document document = new Document();
        addNames(report, document);
        addTimes(report, document);
        for (WordField field : WordField.values()) {
            field.valuesOf(report).forEach(value -> document.add(new TextField(field.field(), value, Field.Store.NO)));
        }
        for (Facet facet : Facet.values()) {
            facet.valuesOf(report).stream()
                    .filter(value -> !value.isBlank())
                    .forEach(value -> addValue(facet, value, document));
        }
        return document;
    }

    private static void addNames(IndexedReport report, Document document) {
        document.add(new StringField(Fields.ROW, Long.toString(report.row()), Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.ROW, report.row()));
        document.add(new StringField(Fields.REPORT, report.reportKey(), Field.Store.YES));
        document.add(new StoredField(Fields.GIVEN_ID, report.givenId()));
        document.add(new StoredField(Fields.REVISION, report.revision()));
        report.title().ifPresent(title -> document.add(new StoredField(Fields.TITLE, title)));
    }

    private static void addTimes(IndexedReport report, Document document) {
        report.published()
                .ifPresent(day -> document.add(new LongField(Fields.PUBLISHED, day.toEpochDay(), Field.Store.NO)));
        document.add(new NumericDocValuesField(Fields.KNOWN_FROM, Fields.micros(report.knownFrom())));
        document.add(new NumericDocValuesField(
                Fields.KNOWN_UNTIL, report.knownUntil().map(Fields::micros).orElse(Fields.STANDS)));
    }

    private static void addValue(Facet facet, String value, Document document) {
        document.add(new StringField(facet.filterField(), Folding.fold(value), Field.Store.NO));
        document.add(new SortedSetDocValuesField(facet.countField(), new BytesRef(Folding.shown(value))));
    }
}
