// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.archive.query.Citation;
import org.sitrep.archive.query.EventRow;
import org.sitrep.archive.query.PlaceRow;
import org.sitrep.archive.query.ReportRow;
import org.sitrep.archive.query.StatementRow;
import org.sitrep.cli.listing.Field;
import org.sitrep.cli.listing.Row;
import org.sitrep.cli.listing.Value;
import org.sitrep.linking.origin.Origin;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.json.PublishedName;
import org.sitrep.record.time.Interval;

/** What the archive answers, as rows of a listing. Field names are those of the published formats. */
final class Rows {

    private static final String BETWEEN = " · ";

    private Rows() {}

    static Row of(ReportRow report) {
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
                        new Field("origin", report.origin().map(Rows::origin)),
                        Field.of("story", report.story())),
                List.of(joined(Stream.of(
                        report.published().map(LocalDate::toString).orElse("no date   "),
                        report.publisher().orElse(""),
                        report.title().orElse(""),
                        "[" + report.givenId() + "]"))));
    }

    static Row of(StatementRow statement) {
        Citation citation = statement.citation();
        return new Row(
                Stream.concat(
                                cited(citation),
                                Stream.of(
                                        Field.of("sources", statement.sources()),
                                        Field.of("sourceKind", PublishedName.of(statement.sourceKind())),
                                        Field.of("act", PublishedName.of(statement.act())),
                                        Field.of("saidFrom", statement.said().map(Interval::fromText)),
                                        Field.of("saidTo", statement.said().map(Interval::toText)),
                                        Field.of("parent", statement.parent()),
                                        Field.of("confidence", statement.confidence())))
                        .toList(),
                List.of(
                        joined(Stream.of(
                                names(statement.sources(), "nobody named"),
                                PublishedName.of(statement.act()),
                                statement.said().map(Rows::days).orElse(""),
                                where(citation))),
                        "    " + citation.words()));
    }

    static Row of(EventRow event) {
        Citation citation = event.citation();
        return new Row(
                Stream.concat(
                                cited(citation),
                                Stream.of(
                                        Field.of("type", event.type().name()),
                                        Field.of("mode", event.mode().map(EventMode::label)),
                                        Field.of("actors", event.actors()),
                                        Field.of("recipients", event.recipients()),
                                        new Field("place", event.place().map(Rows::place)),
                                        Field.of("from", event.when().map(Interval::fromText)),
                                        Field.of("to", event.when().map(Interval::toText)),
                                        Field.of("status", PublishedName.of(event.status())),
                                        Field.of("byWordOf", event.byWordOf()),
                                        Field.of("statement", event.statement()),
                                        Field.of("confidence", event.confidence()),
                                        Field.of("wanted", event.wanted())))
                        .toList(),
                List.of(joined(Stream.of(
                        event.when().map(Rows::days).orElse("no day told"),
                        event.type().name()
                                + event.mode()
                                        .map(mode -> " (" + mode.label() + ")")
                                        .orElse(""),
                        PublishedName.of(event.status()),
                        names(event.actors(), "doer not told") + " → " + names(event.recipients(), "not told"),
                        event.place().map(PlaceRow::name).orElse(""),
                        event.byWordOf().isEmpty() ? "" : "by word of " + names(event.byWordOf(), ""),
                        "“" + citation.words() + "”",
                        where(citation)))));
    }

    private static Stream<Field> cited(Citation citation) {
        return Stream.of(
                Field.of("report", citation.report()),
                Field.of("revision", citation.revision().value()),
                Field.of("id", citation.item()),
                Field.of("start", citation.start()),
                Field.of("end", citation.end()),
                Field.of("text", citation.words()));
    }

    private static Value origin(Origin origin) {
        return new Value.Group(List.of(
                Field.of("id", origin.id()),
                Field.of("kind", PublishedName.of(origin.kind())),
                Field.of("name", origin.name())));
    }

    private static Value place(PlaceRow place) {
        return new Value.Group(List.of(
                Field.of("name", place.name()),
                Field.of("latitude", place.latitude()),
                Field.of("longitude", place.longitude()),
                Field.of("country", place.country()),
                Field.of("precision", PublishedName.of(place.precision()))));
    }

    private static String where(Citation citation) {
        return "[" + citation.report() + ":" + citation.start() + "]";
    }

    private static String names(List<String> names, String none) {
        return names.isEmpty() ? none : String.join(", ", names);
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(BETWEEN));
    }

    /** The first day, and the last where it is another. */
    private static String days(Interval when) {
        String first = when.from().toLocalDate().toString();
        String last = when.to().minusNanos(1).toLocalDate().toString();
        return first.equals(last) ? first : first + " to " + last;
    }
}
