// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.archive.query.Citation;
import org.sitrep.archive.query.EventRow;
import org.sitrep.archive.query.PlaceRow;
import org.sitrep.archive.query.StatementRow;
import org.sitrep.cli.listing.Field;
import org.sitrep.cli.listing.Phrase;
import org.sitrep.cli.listing.Row;
import org.sitrep.cli.listing.Value;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.json.PublishedName;
import org.sitrep.record.time.Interval;

/** What the archive answers, as rows of a listing. Field names are those of the published formats. */
public final class Rows {

    private Rows() {}

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
                        Phrase.joined(Stream.of(
                                Phrase.names(statement.sources(), "nobody named"),
                                PublishedName.of(statement.act()),
                                statement.said().map(Phrase::days).orElse(""),
                                where(citation))),
                        "    " + citation.words()));
    }

    public static Row of(EventRow event) {
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
                List.of(Phrase.joined(Stream.of(
                        event.when().map(Phrase::days).orElse("no day told"),
                        event.type().name()
                                + event.mode()
                                        .map(mode -> " (" + mode.label() + ")")
                                        .orElse(""),
                        PublishedName.of(event.status()),
                        Phrase.names(event.actors(), "doer not told") + " → "
                                + Phrase.names(event.recipients(), "not told"),
                        event.place().map(PlaceRow::name).orElse(""),
                        event.byWordOf().isEmpty() ? "" : "according to " + Phrase.names(event.byWordOf(), ""),
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
}
