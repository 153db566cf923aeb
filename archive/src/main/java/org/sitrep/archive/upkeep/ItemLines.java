// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.upkeep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.value.Extent;
import org.sitrep.archive.value.Label;
import org.sitrep.archive.value.Role;
import org.sitrep.archive.value.Storable;
import org.sitrep.archive.value.StoredInterval;
import org.sitrep.archive.value.Thousandths;
import org.sitrep.record.Reading;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.event.Event;
import org.sitrep.record.quantity.Quantity;
import org.sitrep.record.statement.Source;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.time.Interval;

/** The items of a reading as lines that can be compared: as they should be in the archive, and as they are. */
final class ItemLines {

    private static final String FIND = """
            select 's' as kind, i.position as n, 0 as m, i.item as a, t.term as b, d.first as c, i.start_offset as x, i.end_offset as y,
                i.confidence as z
            from statement_items i
            join terms t on t.id = i.act
            left join periods d on d.id = i.said
            where i.reading = :reading
            union all
            select 'e', i.position, 0, i.item, t.term, d.first, i.start_offset, i.end_offset, i.confidence
            from event_items i
            join terms t on t.id = i.type
            left join periods d on d.id = i.period
            where i.reading = :reading
            union all
            select 'q', i.position, 0, null, null, null, i.start_offset, i.end_offset, 0
            from quantity_items i
            where i.reading = :reading
            union all
            select 'w', x.statement, x.position, n.name, null, null, 0, 0, 0
            from source_items x
            left join actors a on a.id = x.actor
            left join names n on n.id = a.name
            where x.reading = :reading
            union all
            select 'p', x.event, x.position, n.name, null, null, x.role, 0, 0
            from participant_items x
            join actors a on a.id = x.actor
            join names n on n.id = a.name
            where x.reading = :reading
            """;

    private static final int COLUMNS = 9;

    private static final String NOTHING = "-";

    private final Map<String, String> names;
    private final List<String> lines = new ArrayList<>();

    private ItemLines(Reading reading) {
        names = reading.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name, (a, b) -> a));
    }

    static List<String> found(Handle handle, long reading) {
        return handle.createQuery(FIND).bind("reading", reading).map((row, context) -> line(row)).stream()
                .sorted()
                .toList();
    }

    private static String line(ResultSet row) throws SQLException {
        StringJoiner line = new StringJoiner(" ");
        for (int column = 1; column <= COLUMNS; column++) {
            line.add(Objects.requireNonNullElse(row.getString(column), NOTHING));
        }
        return line.toString();
    }

    static List<String> expected(Reading reading) {
        ItemLines items = new ItemLines(reading);
        numbered(reading.statements(), items::add);
        numbered(reading.events(), items::add);
        numbered(reading.quantities(), items::add);
        return items.lines.stream().sorted().toList();
    }

    private static <T> void numbered(List<T> items, ObjIntConsumer<T> action) {
        for (int n = 0; n < items.size(); n++) {
            action.accept(items.get(n), n);
        }
    }

    private void add(Statement statement, int n) {
        Extent extent = Extent.of(statement);
        add(
                "s",
                n,
                0,
                statement.id(),
                Label.of(statement.act()),
                day(statement.said()),
                extent.start(),
                extent.end(),
                Thousandths.of(statement.confidence()));
        numbered(statement.sources(), (source, m) -> add("w", n, m, name(source), NOTHING, NOTHING, 0, 0, 0));
    }

    private String name(Source source) {
        return source.actor().map(names::get).map(Storable::text).orElse(NOTHING);
    }

    private void add(Event event, int n) {
        add(
                "e",
                n,
                0,
                event.id(),
                Label.of(event.type()),
                day(event.when()),
                event.anchor().start(),
                event.anchor().end(),
                Thousandths.of(event.assessment().confidence()));
        addParticipants(event.actors(), n, Role.ACTOR);
        addParticipants(event.recipients(), n, Role.RECIPIENT);
    }

    private void addParticipants(List<String> ids, int n, Role role) {
        numbered(
                ids.stream().filter(names::containsKey).toList(),
                (id, m) -> add(
                        "p",
                        n,
                        m,
                        Storable.text(names.getOrDefault(id, NOTHING)),
                        NOTHING,
                        NOTHING,
                        role.number(),
                        0,
                        0));
    }

    private void add(Quantity quantity, int n) {
        add(
                "q",
                n,
                0,
                NOTHING,
                NOTHING,
                NOTHING,
                quantity.span().start(),
                quantity.span().end(),
                0);
    }

    private static String day(Optional<Interval> when) {
        return when.map(StoredInterval::of).map(StoredInterval::first).orElse(NOTHING);
    }

    private void add(Object... cells) {
        lines.add(Stream.of(cells).map(String::valueOf).collect(Collectors.joining(" ")));
    }
}
