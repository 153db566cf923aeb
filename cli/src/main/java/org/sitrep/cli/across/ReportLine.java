// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.archive.query.ReportRow;
import org.sitrep.cli.listing.Field;
import org.sitrep.cli.listing.Phrase;
import org.sitrep.cli.listing.Row;
import org.sitrep.cli.listing.Value;
import org.sitrep.linking.origin.Origin;
import org.sitrep.record.json.PublishedName;

/**
 * A report as it is listed: what it is called, where its words come from, and which story it is part of.
 */
final class ReportLine {

    private ReportLine() {}

    static Row row(ReportRow report) {
        return new Row(
                List.of(
                        Field.of("id", report.givenId()),
                        Field.of("key", report.key().value()),
                        Field.of("revision", report.revision().value()),
                        Field.of("url", report.url()),
                        Field.of("publisher", report.publisher()),
                        Field.of("title", report.title()),
                        Field.of("published", report.published().map(LocalDate::toString)),
                        Field.of("added", report.added().toString()),
                        Field.of("knownFrom", report.knownFrom().toString()),
                        Field.of("language", report.language()),
                        new Field(
                                "origin",
                                report.origin()
                                        .map(found -> new Value.Group(List.of(
                                                Field.of("id", found.id()),
                                                Field.of("kind", PublishedName.of(found.kind())),
                                                Field.of("name", found.name()))))),
                        Field.of("story", report.story())),
                List.of(Phrase.joined(Stream.of(
                        report.published().map(LocalDate::toString).orElse("no date   "),
                        report.publisher().orElse(""),
                        report.title().orElse(""),
                        report.origin().map(ReportLine::words).orElse(""),
                        "[" + report.givenId() + "]"))));
    }

    /** Where the words come from, where they are not the publisher's own. */
    private static String words(Origin origin) {
        return switch (origin.kind()) {
            case OWN -> "";
            case AGENCY -> origin.name().map(name -> "words of " + name).orElse("");
            case COPY -> "copied from " + origin.name().orElse("another report");
        };
    }
}
