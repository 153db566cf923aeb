// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.participant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.lexicon.Country;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.actor.Sector;
import org.sitrep.record.text.Span;

/**
 * The actors of a report, and the countries that come in through a place in them: who shells Bergen shells Norway. The place's name becomes
 * a mention of the country, so that the record shows where the recipient was read. Not thread-safe; one for each text.
 */
public final class ActorRegister {

    private final List<Actor> actors;
    private final Map<String, Actor> byId = new HashMap<>();
    private final Map<String, Actor> countries = new LinkedHashMap<>();
    private final Map<String, List<Span>> names = new HashMap<>();
    private int next;

    public ActorRegister(List<Actor> actors) {
        this.actors = actors;
        this.next = actors.size() + 1;
        for (Actor actor : actors) {
            byId.put(actor.id(), actor);
            if (actor.kind() == ActorKind.COUNTRY) {
                actor.country().ifPresent(code -> countries.putIfAbsent(code, actor));
            }
        }
    }

    /** Takes in a country with the name of a place in it. {@link #complete} keeps both if an event names the country. */
    Actor admit(PlaceCountry place) {
        String code = place.country().code();
        names.computeIfAbsent(code, c -> new ArrayList<>()).add(place.name());
        return countries.computeIfAbsent(code, c -> actor(place.country(), place.name()));
    }

    private Actor actor(Country country, Span mention) {
        return new Actor(
                "a" + next++,
                ActorKind.COUNTRY,
                country.name(),
                Optional.of(country.code()),
                Optional.of(Sector.GOV),
                Optional.empty(),
                List.of(mention));
    }

    /** The country of that id, one of the report or one that a place brought in. */
    Optional<Actor> findCountry(String id) {
        return countries.values().stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst();
    }

    /** The actor of that id, one of the report or one that a place brought in. */
    public Optional<Actor> find(String id) {
        return findCountry(id).or(() -> Optional.ofNullable(byId.get(id)));
    }

    /** The report's actors and the countries that places have brought in so far. */
    public List<Actor> list() {
        List<Actor> all = new ArrayList<>(actors);
        countries.values().stream().filter(actor -> !actors.contains(actor)).forEach(all::add);
        return all;
    }

    /**
     * The report's actors with the mentions and countries that places brought in.
     *
     * @param named the ids that events name; what was admitted besides is left out
     */
    public List<Actor> complete(Set<String> named) {
        List<Actor> all = new ArrayList<>();
        for (Actor actor : actors) {
            boolean country = actor.kind() == ActorKind.COUNTRY && countries.containsValue(actor);
            all.add(country && named.contains(actor.id()) ? withMentions(actor) : actor);
        }
        countries.values().stream()
                .filter(actor -> !actors.contains(actor) && named.contains(actor.id()))
                .map(this::withMentions)
                .forEach(all::add);
        return all;
    }

    private Actor withMentions(Actor actor) {
        List<Span> mentions = new ArrayList<>(actor.mentions());
        mentions.addAll(names.getOrDefault(actor.country().orElseThrow(), List.of()));
        List<Span> ordered =
                mentions.stream().distinct().sorted(Span.IN_TEXT_ORDER).toList();
        return new Actor(
                actor.id(), actor.kind(), actor.name(), actor.country(), actor.sector(), actor.role(), ordered);
    }
}
