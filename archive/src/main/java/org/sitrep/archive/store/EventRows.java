// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.util.List;
import org.sitrep.archive.rows.NewRows;
import org.sitrep.archive.rows.Row;
import org.sitrep.archive.value.Role;
import org.sitrep.archive.value.Thousandths;
import org.sitrep.record.Reading;
import org.sitrep.record.event.Event;

/** The rows of events and of those who take part in them. */
final class EventRows {

    private final NewRows rows;

    EventRows(NewRows rows) {
        this.rows = rows;
    }

    void add(long reading, Reading record, ReadingKeys keys) {
        for (int position = 0; position < record.events().size(); position++) {
            Event event = record.events().get(position);
            add(reading, position, event, keys);
            addParticipants(reading, position, Role.ACTOR, event.actors(), keys);
            addParticipants(reading, position, Role.RECIPIENT, event.recipients(), keys);
        }
    }

    private void add(long reading, int position, Event event, ReadingKeys keys) {
        rows.of(Row.EVENT)
                .bind("reading", reading)
                .bind("position", position)
                .bind("item", event.id())
                .bind("type", keys.term(event.type()))
                .bind("mode", event.mode().map(keys::term))
                .bind("status", keys.term(event.status()))
                .bind("start", event.anchor().start())
                .bind("end", event.anchor().end())
                .bind("period", event.when().map(keys::period))
                .bind("place", event.place().flatMap(keys::place))
                .bind("statement", event.statement().flatMap(keys::statement))
                .bind("confidence", Thousandths.of(event.assessment().confidence()))
                .bind("wanted", Thousandths.of(event.assessment().wanted()))
                .add();
    }

    private void addParticipants(long reading, int event, Role role, List<String> ids, ReadingKeys keys) {
        List<Long> actors = ids.stream().flatMap(id -> keys.actor(id).stream()).toList();
        for (int position = 0; position < actors.size(); position++) {
            rows.of(Row.PARTICIPANT)
                    .bind("reading", reading)
                    .bind("event", event)
                    .bind("role", role.number())
                    .bind("position", position)
                    .bind("actor", actors.get(position))
                    .add();
        }
    }
}
