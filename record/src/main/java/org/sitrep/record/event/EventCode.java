// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.event;

import java.util.List;
import java.util.Optional;

/**
 * What kind of event it is: type, mode and contexts in the terms of PLOVER, which has none for what an event does to a place.
 *
 * @param mode how it is done, one of the modes of its type
 * @param contexts what it is about
 * @param control what it tells of who controls the place where it happens
 */
public record EventCode(
        EventType type, Optional<EventMode> mode, List<EventContext> contexts, Optional<PlaceControl> control) {

    public EventCode {
        contexts = List.copyOf(contexts);
        if (mode.isPresent() && mode.get().type() != type) {
            throw new IllegalArgumentException(mode.get() + " is not a mode of " + type + ".");
        }
    }

    EventCode withContexts(List<EventContext> newContexts) {
        return new EventCode(type, mode, newContexts, control);
    }
}
