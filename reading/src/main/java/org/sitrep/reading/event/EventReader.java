// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.event.given.EarlierLayers;
import org.sitrep.reading.event.trigger.EventLexicon;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.event.Event;

/** Finds events: who did what to whom, when, where, and how far it is real. PLOVER types. Thread-safe. */
public final class EventReader {

    private final EventLexicon lexicon;
    private final EventModels models;
    private final Contexts contexts = Contexts.load();

    public EventReader(EventLexicon lexicon, EventModels models) {
        this.lexicon = lexicon;
        this.models = models;
    }

    public static EventReader load() {
        return new EventReader(EventLexicon.load(), EventModels.load());
    }

    /** The events of a report in text order, and its actors with those that events brought in. */
    public Happenings read(AnnotatedText text, EarlierLayers found) {
        EventScene scene = new EventScene(text, lexicon, found);
        List<Event> events = new EventBuilder(scene, lexicon, models).build();
        Set<String> named = events.stream()
                .flatMap(event -> Stream.concat(event.actors().stream(), event.recipients().stream()))
                .collect(Collectors.toSet());
        List<Actor> actors = scene.register().complete(named);
        return new Happenings(actors, contexts.mark(events, text, actors));
    }
}
