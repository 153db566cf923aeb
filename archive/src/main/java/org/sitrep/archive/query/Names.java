// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.sitrep.archive.value.Role;

/** Names of those who speak or take part in the items of some readings. */
final class Names {

    private static final String SOURCES = """
            select x.reading, x.statement as item, coalesce(n.name, x.words) as name
            from source_items x
            left join actors a on a.id = x.actor
            left join names n on n.id = a.name
            where x.reading in (<readings>)
            order by x.reading, x.statement, x.position
            """;

    private static final String PARTICIPANTS = """
            select x.reading, x.event as item, n.name
            from participant_items x
            join actors a on a.id = x.actor
            join names n on n.id = a.name
            where x.reading in (<readings>) and x.role = :role
            order by x.reading, x.event, x.position
            """;

    private final Map<Item, List<String>> names = new HashMap<>();

    private Names() {}

    /** An item by the reading and its position there. */
    private record Item(long reading, int position) {}

    private record Named(Item item, String name) {}

    /** By statement. */
    static Names sources(Handle handle, Set<Long> readings) {
        return of(handle.createQuery(SOURCES).bindList("readings", List.copyOf(readings)));
    }

    /** By event. */
    static Names participants(Handle handle, Set<Long> readings, Role role) {
        return of(handle.createQuery(PARTICIPANTS)
                .bindList("readings", List.copyOf(readings))
                .bind("role", role.number()));
    }

    private static Names of(Query query) {
        Names found = new Names();
        query.map((row, context) ->
                        new Named(new Item(row.getLong("reading"), row.getInt("item")), row.getString("name")))
                .forEach(found::add);
        return found;
    }

    private void add(Named named) {
        names.computeIfAbsent(named.item(), item -> new ArrayList<>()).add(named.name());
    }

    List<String> of(long reading, int position) {
        return names.getOrDefault(new Item(reading, position), List.of());
    }
}
