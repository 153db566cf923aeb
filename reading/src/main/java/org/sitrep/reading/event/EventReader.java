// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.util.List;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.record.Event;

/** Finds events: who did what to whom, when, where, and how far it is real. Thread-safe. */
public final class EventReader {

    private EventReader() {}

    public static EventReader load() {
        return new EventReader();
    }

    /** The events of a report in text order. */
    public List<Event> read(AnnotatedText text, Findings found) {
        return List.of();
    }
}
