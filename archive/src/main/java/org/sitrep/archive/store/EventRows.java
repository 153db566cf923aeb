// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.sitrep.archive.value.Role;
import org.sitrep.archive.value.Thousandths;
import org.sitrep.record.Reading;
import org.sitrep.record.event.Event;

/** The rows of events and of those who take part in them. */
final class EventRows {

    private static final String EVENT = """
            insert into event_items (reading, position, item, type, mode, status, start_offset, end_offset, period, place, statement,
                confidence, wanted)
            values (:reading, :position, :item, :type, :mode, :status, :start, :end, :period, :place, :statement,
                :confidence, :wanted)
            """;

    private static final String PARTICIPANT = """
            insert into participant_items (reading, event, role, position, actor)
            values (:reading, :event, :role, :position, :actor)
            """;

    private final PreparedBatch events;
    private final PreparedBatch participants;

    EventRows(Handle handle) {
        events = handle.prepareBatch(EVENT);
        participants = handle.prepareBatch(PARTICIPANT);
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
        events.bind("reading", reading)
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
            participants
                    .bind("reading", reading)
                    .bind("event", event)
                    .bind("role", role.number())
                    .bind("position", position)
                    .bind("actor", actors.get(position))
                    .add();
        }
    }

    void write() {
        events.execute();
        participants.execute();
    }
}
