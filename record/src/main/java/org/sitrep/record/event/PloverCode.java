// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.event;

import java.util.List;
import java.util.Optional;

/**
 * What kind of event it is, in the terms of PLOVER.
 *
 * @param mode how it is done, one of the modes of its type
 * @param contexts what it is about
 */
public record PloverCode(EventType type, Optional<EventMode> mode, List<EventContext> contexts) {

    public PloverCode {
        contexts = List.copyOf(contexts);
        if (mode.isPresent() && mode.get().type() != type) {
            throw new IllegalArgumentException(mode.get() + " is not a mode of " + type + ".");
        }
    }

    PloverCode withContexts(List<EventContext> newContexts) {
        return new PloverCode(type, mode, newContexts);
    }
}
