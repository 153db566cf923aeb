// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.incident;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.language.AnnotatedText;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.event.Event;

/**
 * Marks the mentions of one happening within a report. A mention that points back ("that meeting") takes over the place and time of what it points to.
 */
public final class Incidents {

    /**
     * How many events back a mention may be of the same happening; keeps the cost of long reports linear. By hand; without a limit 44 of 2,726
     * events of war reports change their incident, with 20 events 7.
     */
    private static final int WINDOW = 30;

    private final EventCoreference coreference;

    public Incidents(AnnotatedText text, List<Actor> actors) {
        this.coreference = new EventCoreference(text, actors);
    }

    public List<Event> mark(List<Event> events) {
        List<Event> marked = new ArrayList<>();
        int incidents = 0;
        for (Event event : events) {
            int index = indexOfSame(event, marked);
            if (index < 0) {
                marked.add(event);
                continue;
            }
            Event earlier = marked.get(index);
            String incident = earlier.incident().orElse("i" + (incidents + 1));
            incidents += earlier.incident().isPresent() ? 0 : 1;
            marked.set(index, earlier.withIncident(incident));
            Event joined = event.withIncident(incident);
            boolean same = event.evidence().equals(earlier.evidence());
            marked.add(same || coreference.pointsBack(event) ? completed(joined, earlier) : joined);
        }
        return marked;
    }

    /** With the place and time of an earlier mention where it gives none itself, and told once more in one sentence with its cast. */
    private static Event completed(Event told, Event earlier) {
        boolean castless = told.actors().isEmpty() && told.recipients().isEmpty();
        Event event = castless && told.evidence().equals(earlier.evidence()) ? told.withRoles(earlier.roles()) : told;
        Event placed = event.where().isPresent() || earlier.where().isEmpty()
                ? event
                : event.withWhere(earlier.where().get());
        return placed.when().isPresent() || earlier.when().isEmpty()
                ? placed
                : placed.withWhen(earlier.when().get());
    }

    /** Of the last earlier mention of the same happening; negative where there is none. */
    private int indexOfSame(Event event, List<Event> earlier) {
        for (int i = earlier.size() - 1; i >= Math.max(0, earlier.size() - WINDOW); i--) {
            if (coreference.corefer(event, earlier.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
