// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record;

import java.util.List;
import java.util.Optional;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.casualty.Casualty;
import org.sitrep.record.event.Event;
import org.sitrep.record.place.Place;
import org.sitrep.record.place.Toponym;
import org.sitrep.record.quantity.Quantity;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Sentence;
import org.sitrep.record.time.TimeExpression;

/**
 * All that is read out of one report: its record.
 *
 * @param producer who made it
 * @param gazetteer the places that {@link Toponym#place()} and {@link Event#place()} name
 * @param casualties mentions of people who came to harm; none in records of versions that did not look for them
 */
public record Reading(
        Report report,
        Optional<Producer> producer,
        List<Sentence> sentences,
        List<TimeExpression> times,
        List<Toponym> places,
        List<Place> gazetteer,
        List<Actor> actors,
        List<Quantity> quantities,
        List<Casualty> casualties,
        List<Statement> statements,
        List<Event> events)
        implements Outcome {

    public Reading {
        sentences = List.copyOf(sentences);
        times = List.copyOf(times);
        places = List.copyOf(places);
        gazetteer = List.copyOf(gazetteer);
        actors = List.copyOf(actors);
        quantities = List.copyOf(quantities);
        casualties = List.copyOf(casualties);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
    }

    public Reading withProducer(Producer maker) {
        return with(Optional.of(maker), events);
    }

    public Reading withEvents(List<Event> others) {
        return with(producer, others);
    }

    private Reading with(Optional<Producer> maker, List<Event> told) {
        return new Reading(
                report, maker, sentences, times, places, gazetteer, actors, quantities, casualties, statements, told);
    }
}
