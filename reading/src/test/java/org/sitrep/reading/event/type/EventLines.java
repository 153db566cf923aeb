// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.type;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sitrep.reading.SharedReader;
import org.sitrep.record.Reading;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.event.EventType;

/** The events of one type in a sentence as words: {@code shelled heavy-weapons occurred [Denmark] -> [Norway]}. */
public final class EventLines {

    private EventLines() {}

    /** Anchor, mode or a dash, status, who acts and who receives, parted by {@code ;} where there are several. */
    public static String of(String sentence, EventType type) {
        Reading reading = SharedReader.read(sentence);
        return reading.events().stream()
                .filter(event -> event.type() == type)
                .map(event -> line(event, reading.actors()))
                .collect(Collectors.joining("; "));
    }

    private static String line(Event event, List<Actor> actors) {
        return String.join(
                " ",
                event.anchor().text(),
                event.mode().map(EventMode::label).orElse("-"),
                event.status().name().toLowerCase(Locale.ROOT),
                names(event.actors(), actors),
                "->",
                names(event.recipients(), actors));
    }

    private static String names(List<String> ids, List<Actor> actors) {
        return ids.stream()
                .map(id -> actors.stream()
                        .filter(actor -> actor.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .map(Actor::name)
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
