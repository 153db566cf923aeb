// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.event;

import java.util.List;
import java.util.Optional;
import org.sitrep.record.Reading;
import org.sitrep.record.place.PlacePrecision;
import org.sitrep.record.text.Span;
import org.sitrep.record.time.Interval;
import org.sitrep.record.time.TimePrecision;

/**
 * Something that somebody did, does or is to do.
 *
 * @param id names the event within one reading: {@code e1}
 * @param anchor the word that names it
 * @param evidence the sentence
 * @param when the days it happens on, where the text settles that
 * @param quantities indexes into {@link Reading#quantities()}
 * @param incident shared by the mentions of one happening
 * @param assessment what the program itself thinks of it
 */
public record Event(
        String id,
        Span anchor,
        Span evidence,
        EventCode code,
        EventRoles roles,
        Optional<Where> where,
        Optional<Interval> when,
        Factuality factuality,
        List<Integer> quantities,
        Optional<String> incident,
        Assessment assessment) {

    public Event {
        quantities = List.copyOf(quantities);
        if (!evidence.contains(anchor)) {
            throw new IllegalArgumentException("The event " + id + " is anchored outside its evidence.");
        }
    }

    public EventType type() {
        return code.type();
    }

    /** How it is done, one of the modes of its type. */
    public Optional<EventMode> mode() {
        return code.mode();
    }

    /** What it is about. */
    public List<EventContext> contexts() {
        return code.contexts();
    }

    /** What it tells of who controls the place where it happens. */
    public Optional<PlaceControl> control() {
        return code.control();
    }

    /** Ids of those who act; in a meeting, of all who take part. */
    public List<String> actors() {
        return roles.actors();
    }

    /** Ids of those acted upon. */
    public List<String> recipients() {
        return roles.recipients();
    }

    /** The id of the place where it happens. */
    public Optional<String> place() {
        return where.map(Where::place);
    }

    /** How closely its place is known; present when a place is. */
    public Optional<PlacePrecision> placePrecision() {
        return where.map(Where::precision);
    }

    /** How closely its time is known; present when a time is. */
    public Optional<TimePrecision> timePrecision() {
        return when.map(TimePrecision::of);
    }

    public EventStatus status() {
        return factuality.status();
    }

    /** The id of the statement that it is part of: then it is only somebody's word. */
    public Optional<String> statement() {
        return factuality.statement();
    }

    public Event withContexts(List<EventContext> contexts) {
        return new Event(
                id,
                anchor,
                evidence,
                code.withContexts(contexts),
                roles,
                where,
                when,
                factuality,
                quantities,
                incident,
                assessment);
    }

    public Event withRoles(EventRoles newRoles) {
        return new Event(
                id, anchor, evidence, code, newRoles, where, when, factuality, quantities, incident, assessment);
    }

    public Event withWhere(Where place) {
        return with(Optional.of(place));
    }

    /** The same, of which it is open where it happens. */
    public Event withoutWhere() {
        return with(Optional.empty());
    }

    private Event with(Optional<Where> place) {
        return new Event(id, anchor, evidence, code, roles, place, when, factuality, quantities, incident, assessment);
    }

    public Event withWhen(Interval time) {
        return new Event(
                id,
                anchor,
                evidence,
                code,
                roles,
                where,
                Optional.of(time),
                factuality,
                quantities,
                incident,
                assessment);
    }

    public Event withIncident(String name) {
        return new Event(
                id, anchor, evidence, code, roles, where, when, factuality, quantities, Optional.of(name), assessment);
    }
}
