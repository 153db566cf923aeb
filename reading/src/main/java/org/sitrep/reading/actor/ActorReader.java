// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor;

import java.util.List;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.reading.place.Places;
import org.sitrep.record.Actor;

/** Finds actors and gathers their mentions. Thread-safe. */
public final class ActorReader {

    private ActorReader() {}

    public static ActorReader load() {
        return new ActorReader();
    }

    /** The actors of a report in the order of their first mention. */
    public List<Actor> read(AnnotatedText text, Places places) {
        return List.of();
    }
}
