// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.record.Reading;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.place.Place;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.time.Interval;

/**
 * What the names of a reading's items are in the rows of the archive, and which rows it has asked for: those somebody who speaks or acts
 * has, and places and stretches of time.
 */
final class ReadingKeys {

    private final Vocabulary vocabulary;
    private final Map<String, Actor> actors;
    private final Map<String, Long> actorKeys = new HashMap<>();
    private final Map<String, Long> places = new HashMap<>();
    private final Map<String, Integer> statements = new HashMap<>();
    private final Set<Long> askedPeriods = new TreeSet<>();

    ReadingKeys(Reading reading, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.actors = reading.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity(), (a, b) -> a));
        for (Place place : reading.gazetteer()) {
            places.put(place.id(), vocabulary.place(place));
        }
        for (Statement statement : reading.statements()) {
            statements.putIfAbsent(statement.id(), statements.size());
        }
        reading.report().published().map(Interval::ofDay).ifPresent(this::period);
    }

    /** The row of somebody who speaks or acts. */
    Optional<Long> actor(String id) {
        Long known = actorKeys.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Long> key = Optional.ofNullable(actors.get(id)).map(vocabulary::actor);
        key.ifPresent(some -> actorKeys.put(id, some));
        return key;
    }

    Optional<Long> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    long period(Interval interval) {
        long key = vocabulary.period(interval);
        askedPeriods.add(key);
        return key;
    }

    /** Which of the statements it is, from 0. */
    Optional<Integer> statement(String id) {
        return Optional.ofNullable(statements.get(id));
    }

    long term(Enum<?> constant) {
        return vocabulary.term(constant);
    }

    List<Long> askedActors() {
        return actorKeys.values().stream().distinct().sorted().toList();
    }

    List<Long> askedPeriods() {
        return List.copyOf(askedPeriods);
    }

    List<Long> allPlaces() {
        return places.values().stream().distinct().sorted().toList();
    }
}
