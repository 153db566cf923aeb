// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.participant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.lexicon.Countries;
import org.sitrep.lexicon.Country;
import org.sitrep.reading.event.given.EarlierLayers;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.actor.Sector;
import org.sitrep.record.place.Place;
import org.sitrep.record.place.Toponym;
import org.sitrep.record.text.Span;

/**
 * Countries that come in as recipients through a place in them: who shells Bergen shells Norway. The place's name becomes a mention of
 * the country, so that the record shows where the recipient was read. Not thread-safe; one for each text.
 */
public final class PlaceCountries {

    private final Map<Integer, Toponym> toponyms = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Actor> countries = new LinkedHashMap<>();
    private final Map<String, List<Span>> added = new HashMap<>();
    private final List<Actor> actors;
    private final Map<String, Actor> byId = new HashMap<>();
    private int next;

    public PlaceCountries(AnnotatedText text, EarlierLayers found) {
        this.actors = found.actors();
        this.next = actors.size() + 1;
        found.places().gazetteer().forEach(place -> places.put(place.id(), place));
        for (Toponym toponym : found.places().listLiteral()) {
            TokenRange range = text.tokensIn(toponym.span());
            for (int token = range.first(); token < range.end(); token++) {
                toponyms.putIfAbsent(token, toponym);
            }
        }
        for (Actor actor : actors) {
            byId.put(actor.id(), actor);
            if (actor.kind() == ActorKind.COUNTRY) {
                actor.country().ifPresent(code -> countries.putIfAbsent(code, actor));
            }
        }
    }

    boolean isToponym(int token) {
        return toponyms.containsKey(token);
    }

    /** The country in which the named place lies, as an actor of the report. */
    Optional<Actor> at(int token) {
        Optional<Toponym> toponym = Optional.ofNullable(toponyms.get(token));
        Optional<Country> country = toponym.flatMap(Toponym::place)
                .flatMap(id -> Optional.ofNullable(places.get(id)))
                .flatMap(Place::country)
                .flatMap(code -> Countries.get().findByCode(code));
        country.ifPresent(found -> added.computeIfAbsent(found.code(), code -> new ArrayList<>())
                .add(toponym.get().span()));
        return country.map(found -> countries.computeIfAbsent(
                found.code(), code -> standIn(found, toponym.get().span())));
    }

    private Actor standIn(Country country, Span mention) {
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

    /** The report's actors with the mentions and countries that places brought in and {@code events} name. */
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
        mentions.addAll(added.getOrDefault(actor.country().orElseThrow(), List.of()));
        List<Span> ordered =
                mentions.stream().distinct().sorted(Span.IN_TEXT_ORDER).toList();
        return new Actor(
                actor.id(), actor.kind(), actor.name(), actor.country(), actor.sector(), actor.role(), ordered);
    }
}
