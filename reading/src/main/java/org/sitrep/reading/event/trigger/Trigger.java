// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.trigger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.reading.event.ontology.EventTypes;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.event.EventType;

/**
 * A word that names an event.
 *
 * @param mode the PLOVER mode it suggests
 * @param conditions what it needs beside it, all of them
 */
public record Trigger(
        String lemma, EventType type, Optional<EventMode> mode, List<Condition> conditions, Set<RoleFrame> frames) {

    public Trigger {
        conditions = List.copyOf(conditions);
        frames = Set.copyOf(frames);
    }

    public boolean has(RoleFrame frame) {
        return frames.contains(frame);
    }

    /** Whether one of its conditions is this preposition; then it leads to the recipient. */
    public boolean asksFor(String preposition) {
        return conditions.stream()
                .anyMatch(condition -> condition.key() == Condition.Key.PREPOSITION
                        && !condition.negated()
                        && condition.has(preposition));
    }

    /** Whether such an event is most often done to people of one's own country. */
    public boolean isDomestic() {
        return EventTypes.isDomestic(type);
    }
}
