// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.reading.actor.Mentions;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.reading.language.TokenRange;
import org.sitrep.record.Actor;
import org.sitrep.record.ActorKind;
import org.sitrep.record.Place;
import org.sitrep.record.Toponym;

/** Turns noun phrases into actors: whoever the phrase means, else whom it belongs to, else the country of the place it names. */
final class Participants {

    private final AnnotatedText text;
    private final Mentions mentions;
    private final Map<String, Actor> countries;
    private final Map<String, Place> places;
    private final List<Toponym> toponyms;

    Participants(AnnotatedText text, Findings found, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
        this.countries = found.actors().stream()
                .filter(actor ->
                        actor.kind() == ActorKind.COUNTRY && actor.country().isPresent())
                .collect(Collectors.toMap(actor -> actor.country().orElseThrow(), Function.identity(), (a, b) -> a));
        this.places = found.places().gazetteer().stream().collect(Collectors.toMap(Place::id, Function.identity()));
        this.toponyms = found.places().toponyms();
    }

    /** The actors a noun phrase means, with those joined to it by "and". */
    Set<String> of(int head) {
        Set<String> ids = new LinkedHashSet<>();
        addOne(head, ids);
        for (int child : text.children(head)) {
            if (text.isRelation(child, "conj") && !Grammar.isVerb(text, child)) {
                addOne(child, ids);
            }
            if (text.isRelation(child, "appos") && mentions.findByHead(child).isPresent() && ids.isEmpty()) {
                addOne(child, ids);
            }
        }
        return ids;
    }

    private void addOne(int head, Set<String> ids) {
        Optional<Actor> own = mentions.findByHead(head);
        if (own.isPresent()) {
            addKnown(head, own.get(), ids);
            return;
        }
        List<String> owners = owners(head);
        if (!owners.isEmpty()) {
            ids.addAll(owners);
            return;
        }
        for (int child : text.children(head)) {
            if (text.isRelation(child, "nmod")
                    && Grammar.introducer(text, child).matches("of|in|at|near|for|from")) {
                mentions.findByHead(child).map(Actor::id).ifPresent(ids::add);
                if (ids.isEmpty()) {
                    countryAt(child).ifPresent(ids::add);
                }
            }
        }
        if (ids.isEmpty()) {
            countryAt(head).ifPresent(ids::add);
        }
    }

    /** Somebody mentioned: by name where one stands in apposition; a group of several countries by these. */
    private void addKnown(int head, Actor actor, Set<String> ids) {
        for (int child : text.children(head)) {
            Optional<Actor> named = text.isRelation(child, "appos") ? mentions.findByHead(child) : Optional.empty();
            if (named.isPresent() && named.get().kind() == ActorKind.PERSON && isDescription(actor)) {
                ids.add(named.get().id());
                return;
            }
        }
        List<String> owners = owners(head);
        boolean several = actor.kind() == ActorKind.GROUP && owners.size() > 1;
        if (several) {
            ids.addAll(owners);
        } else {
            ids.add(actor.id());
        }
    }

    private static boolean isDescription(Actor actor) {
        return Character.isLowerCase(actor.name().charAt(0)) || actor.kind() == ActorKind.GROUP;
    }

    /** Whom a phrase belongs to or is named after: "Danish and Norwegian sailors", "Denmark's port". */
    private List<String> owners(int head) {
        List<String> owners = new ArrayList<>();
        for (int child : text.children(head)) {
            boolean owns = text.relation(child).matches("amod|compound|nmod:poss") && child < head;
            if (owns) {
                mentions.findByHead(child).map(Actor::id).ifPresent(owners::add);
                for (int joined : text.children(child)) {
                    if (text.isRelation(joined, "conj") && joined < head) {
                        mentions.findByHead(joined).map(Actor::id).ifPresent(owners::add);
                    }
                }
            }
        }
        return owners;
    }

    /** The country, as an actor of the report, in which the named place lies. */
    Optional<String> countryAt(int token) {
        TokenRange here = new TokenRange(token, token + 1);
        return toponyms.stream()
                .filter(toponym -> text.tokensIn(toponym.span()).overlaps(here))
                .findFirst()
                .flatMap(Toponym::place)
                .flatMap(id -> Optional.ofNullable(places.get(id)))
                .flatMap(Place::country)
                .flatMap(code -> Optional.ofNullable(countries.get(code)))
                .map(Actor::id);
    }
}
