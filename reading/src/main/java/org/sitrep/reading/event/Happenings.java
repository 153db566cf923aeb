// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.util.List;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.event.Event;

/**
 * What the event layer finds.
 *
 * @param actors those of the report, with the countries that only a place in them brought in
 * @param events in text order
 */
public record Happenings(List<Actor> actors, List<Event> events) {

    public Happenings {
        actors = List.copyOf(actors);
        events = List.copyOf(events);
    }
}
