// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.event.given.EarlierLayers;
import org.sitrep.reading.event.incident.Incidents;
import org.sitrep.reading.event.participant.ActorRegister;
import org.sitrep.reading.event.trigger.EventLexicon;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.event.Event;

/** Finds events: who did what to whom, when, where, and how far it is real. PLOVER types. Thread-safe. */
public final class EventReader {

    private final EventLexicon lexicon;
    private final Contexts contexts = Contexts.load();

    private EventReader(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static EventReader load() {
        return new EventReader(EventLexicon.load());
    }

    /** The events of a report in text order, and its actors with those that events brought in. */
    public Happenings read(AnnotatedText text, EarlierLayers found) {
        ActorRegister register = new ActorRegister(found.actors());
        List<Event> events = new EventBuilder(text, lexicon, found, register).build();
        Set<String> named = events.stream()
                .flatMap(event -> Stream.concat(event.actors().stream(), event.recipients().stream()))
                .collect(Collectors.toSet());
        List<Actor> actors = register.complete(named);
        List<Event> told = new Incidents(text, actors).mark(events);
        return new Happenings(actors, contexts.mark(told, text, actors));
    }
}
