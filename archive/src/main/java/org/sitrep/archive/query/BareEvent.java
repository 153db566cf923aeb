// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.value.Label;
import org.sitrep.archive.value.Role;
import org.sitrep.archive.value.Thousandths;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.place.PlaceKind;
import org.sitrep.record.time.Interval;

/** A row of an event, before it is known who took part, by whose word, and in which words. */
record BareEvent(
        ItemRow item,
        EventType type,
        Optional<EventMode> mode,
        EventStatus status,
        Optional<PlaceRow> place,
        Optional<Interval> when,
        Optional<Integer> statementPosition,
        Optional<String> statement,
        double confidence,
        double wanted) {

    static BareEvent of(ResultSet row) throws SQLException {
        EventType type = Label.parse(EventType.class, row.getString("type"));
        return new BareEvent(
                ItemRow.of(row),
                type,
                ItemRow.text(row, "mode").flatMap(label -> EventMode.find(type, label)),
                Label.parse(EventStatus.class, row.getString("status")),
                place(row),
                ItemRow.interval(row),
                ItemRow.integer(row, "statement_position"),
                ItemRow.text(row, "statement"),
                Thousandths.share(row.getInt("confidence")),
                Thousandths.share(row.getInt("wanted")));
    }

    private static Optional<PlaceRow> place(ResultSet row) throws SQLException {
        String name = row.getString("place");
        return name == null
                ? Optional.empty()
                : Optional.of(new PlaceRow(
                        name,
                        row.getDouble("latitude"),
                        row.getDouble("longitude"),
                        ItemRow.text(row, "country").filter(code -> !code.isEmpty()),
                        Label.parse(PlaceKind.class, row.getString("kind"))));
    }

    static List<EventRow> completed(Handle handle, List<BareEvent> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Set<Long> readings = rows.stream().map(row -> row.item.reading()).collect(Collectors.toSet());
        Set<Long> revisions = rows.stream().map(row -> row.item.revision()).collect(Collectors.toSet());
        Context context = new Context(
                Names.participants(handle, readings, Role.ACTOR),
                Names.participants(handle, readings, Role.RECIPIENT),
                Names.sources(handle, readings),
                RevisionTexts.of(handle, revisions));
        return rows.stream().map(row -> row.completed(context)).toList();
    }

    private EventRow completed(Context context) {
        return new EventRow(
                item.citation(context.texts.get(item.revision())),
                type,
                mode,
                status,
                context.actors.of(item.reading(), item.position()),
                context.recipients.of(item.reading(), item.position()),
                statementPosition
                        .map(position -> context.sources.of(item.reading(), position))
                        .orElse(List.of()),
                place,
                when,
                statement,
                confidence,
                wanted);
    }

    private record Context(Names actors, Names recipients, Names sources, RevisionTexts texts) {}
}
