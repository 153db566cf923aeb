// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.event;

import java.util.List;
import java.util.Optional;
import org.sitrep.record.Reading;
import org.sitrep.record.place.Place;
import org.sitrep.record.place.PlacePrecision;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Span;
import org.sitrep.record.time.Interval;
import org.sitrep.record.time.TimePrecision;

/**
 * Something that somebody did, does or is to do.
 *
 * @param id names the event within one reading: {@code e1}
 * @param anchor the word that names it
 * @param mode how it is done, one of the modes of its type
 * @param contexts what it is about
 * @param actors ids of those who act; in a meeting of all who take part
 * @param recipients ids of those acted upon
 * @param place id of the {@link Place} where it happens
 * @param placePrecision how closely that is known; there with every place, never without one
 * @param when the days it happens on, where the text settles that
 * @param statement id of the innermost {@link Statement} whose content it stands in: then it is only somebody's word
 * @param quantities indexes into {@link Reading#quantities()}
 * @param incident shared by the mentions of one happening
 * @param evidence the sentence
 */
public record Event(
        String id,
        Span anchor,
        EventType type,
        Optional<EventMode> mode,
        List<EventContext> contexts,
        List<String> actors,
        List<String> recipients,
        Optional<String> place,
        Optional<PlacePrecision> placePrecision,
        Optional<Interval> when,
        EventStatus status,
        Optional<String> statement,
        List<Integer> quantities,
        Optional<String> incident,
        Span evidence) {

    public Event {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        quantities = List.copyOf(quantities);
        if (!evidence.contains(anchor)) {
            throw new IllegalArgumentException("The event " + id + " is anchored outside its evidence.");
        }
        if (mode.isPresent() && mode.get().type() != type) {
            throw new IllegalArgumentException(mode.get() + " is no mode of " + type + ", the type of " + id + ".");
        }
        if (place.isPresent() != placePrecision.isPresent()) {
            throw new IllegalArgumentException("The event " + id + " has a place or its precision without the other.");
        }
    }

    /** How closely its time is known. */
    public Optional<TimePrecision> timePrecision() {
        return when.map(TimePrecision::of);
    }

    public Event withContexts(List<EventContext> newContexts) {
        return new Event(
                id,
                anchor,
                type,
                mode,
                newContexts,
                actors,
                recipients,
                place,
                placePrecision,
                when,
                status,
                statement,
                quantities,
                incident,
                evidence);
    }

    public Event withCast(List<String> newActors, List<String> newRecipients) {
        return new Event(
                id,
                anchor,
                type,
                mode,
                contexts,
                newActors,
                newRecipients,
                place,
                placePrecision,
                when,
                status,
                statement,
                quantities,
                incident,
                evidence);
    }

    public Event withPlace(String newPlace, PlacePrecision precision) {
        return new Event(
                id,
                anchor,
                type,
                mode,
                contexts,
                actors,
                recipients,
                Optional.of(newPlace),
                Optional.of(precision),
                when,
                status,
                statement,
                quantities,
                incident,
                evidence);
    }

    public Event withWhen(Interval newWhen) {
        return new Event(
                id,
                anchor,
                type,
                mode,
                contexts,
                actors,
                recipients,
                place,
                placePrecision,
                Optional.of(newWhen),
                status,
                statement,
                quantities,
                incident,
                evidence);
    }

    public Event withIncident(String newIncident) {
        return new Event(
                id,
                anchor,
                type,
                mode,
                contexts,
                actors,
                recipients,
                place,
                placePrecision,
                when,
                status,
                statement,
                quantities,
                Optional.of(newIncident),
                evidence);
    }
}
