// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.participant;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.Country;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.actor.Mentions;
import org.sitrep.reading.syntax.Introducer;
import org.sitrep.reading.syntax.PrepositionalPhrase;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.actor.Sector;

/** Turns noun phrases into actors: whoever the phrase means, whose it is, whom it concerns, the country it lies in. */
public final class Participants {

    private static final Relations APPOSED = Relations.of(Relation.APPOS, Relation.DEP);
    private static final Words EXAMPLES = Words.of("including", "like");
    private static final Words OWNER_PREPOSITIONS = Words.of("by", "of", "from", "in", "at", "near", "for");
    private static final Relations BEFORE_NOUN = Relations.of(Relation.COMPOUND, Relation.NMOD_POSS);
    private static final Words ORIGIN_PREPOSITIONS = Words.of("of", "from");
    private static final Relations OBLIQUES = Relations.of(Relation.OBL_NPMOD, Relation.OBL);
    private static final Relations OWNING = Relations.of(Relation.AMOD, Relation.COMPOUND, Relation.NMOD_POSS);

    /** Who carries arms against a state is not at home in it. */
    private static final Set<Sector> NON_STATE = EnumSet.of(Sector.REB, Sector.IMG, Sector.ISM, Sector.UAF, Sector.CRM);

    private final AnnotatedText text;
    private final Mentions mentions;
    private final PlaceCountries places;
    private final ActorRegister register;

    public Participants(AnnotatedText text, Mentions mentions, PlaceCountries places, ActorRegister register) {
        this.text = text;
        this.mentions = mentions;
        this.places = places;
        this.register = register;
    }

    public boolean isActor(int head) {
        return mentions.findByHead(head).isPresent();
    }

    public boolean isPerson(int head) {
        return text.entity(head) == EntityTag.PERSON && !places.isToponym(head)
                || mentions.findByHead(head)
                        .filter(actor -> actor.kind() == ActorKind.PERSON)
                        .isPresent();
    }

    public boolean isPlace(int head) {
        return text.entity(head) == EntityTag.LOCATION || places.isToponym(head);
    }

    /** Whether an actor has a name or acts for a country: no "companies" or "people". */
    public boolean isParticular(String id) {
        return register.find(id)
                .filter(actor -> actor.country().isPresent()
                        || Character.isUpperCase(actor.name().charAt(0)))
                .isPresent();
    }

    /** The actors that a noun phrase means itself, with those joined to it by "and". */
    public Set<String> named(int head) {
        Set<String> ids = new LinkedHashSet<>();
        addNamed(head, ids);
        for (int child : text.children(head)) {
            if (text.isRelation(child, Relation.CONJ) && !text.tag(child).isVerb()) {
                addNamed(child, ids);
            }
            if (APPOSED.has(text.relation(child)) && ids.isEmpty() && child > head) {
                addNamed(child, ids);
            }
            boolean example = text.isRelation(child, Relation.NMOD) && EXAMPLES.has(Introducer.of(text, child));
            if (example && !ids.isEmpty()) {
                ids.addAll(named(child));
            }
        }
        return ids;
    }

    /** Who acts through a noun phrase: itself, its owner ("Danish warplanes"), who is behind it ("missiles fired by Danish troops"). */
    public Set<String> acting(int head) {
        Set<String> ids = named(head);
        if (ids.isEmpty()) {
            ids.addAll(owners(head));
        }
        for (PrepositionalPhrase phrase : PrepositionalPhrase.below(text, head)) {
            if (ids.isEmpty() && OWNER_PREPOSITIONS.has(phrase.preposition())) {
                ids.addAll(namedOrPlace(phrase.head()));
                ids.addAll(ids.isEmpty() ? owners(phrase.head()) : List.of());
            }
        }
        return ids;
    }

    /** Takes in the country of the place that a phrase names or is named after: "Bergen", "Bergen's airport". */
    public Set<String> admitCountry(int head) {
        Set<String> ids = new LinkedHashSet<>();
        places.find(head).map(register::admit).map(Actor::id).ifPresent(ids::add);
        for (int child : text.children(head)) {
            if (ids.isEmpty() && BEFORE_NOUN.has(text.relation(child))) {
                places.find(child).map(register::admit).map(Actor::id).ifPresent(ids::add);
            }
        }
        return ids;
    }

    /** Whether the actor is the country that one of the others acts for. */
    public boolean isCountryOf(String id, Set<String> others) {
        Optional<String> code = register.findCountry(id).flatMap(Actor::country);
        return code.isPresent()
                && others.stream()
                        .flatMap(other -> register.find(other).stream())
                        .filter(other ->
                                !other.sector().map(NON_STATE::contains).orElse(false))
                        .anyMatch(other -> other.country().equals(code));
    }

    /** The country in which the place lies that a token names. */
    public Optional<Country> findCountryOfPlace(int token) {
        return places.find(token).map(PlaceCountry::country);
    }

    /** The actor of a phrase, else the country of the place it names, which is taken in. */
    public Set<String> namedOrPlace(int head) {
        Set<String> ids = named(head);
        if (ids.isEmpty()) {
            ids.addAll(admitCountry(head));
        }
        return ids;
    }

    private void addNamed(int head, Set<String> ids) {
        Optional<Actor> own = mentions.findByHead(head);
        if (own.isEmpty()) {
            return;
        }
        for (int child : text.children(head)) {
            boolean beside = child > head && APPOSED.has(text.relation(child));
            Optional<Actor> named = beside ? mentions.findByHead(child) : Optional.empty();
            if (named.isPresent() && named.get().kind() == ActorKind.PERSON && isDescription(own.get())) {
                ids.add(named.get().id());
                return;
            }
        }
        List<String> owners = new ArrayList<>(owners(head));
        for (PrepositionalPhrase phrase : PrepositionalPhrase.below(text, head)) {
            owners.addAll(ORIGIN_PREPOSITIONS.has(phrase.preposition()) ? named(phrase.head()) : Set.of());
        }
        boolean several = own.get().kind() == ActorKind.GROUP && owners.size() > 1;
        if (several) {
            ids.addAll(owners);
        } else {
            ids.add(own.get().id());
        }
    }

    private static boolean isDescription(Actor actor) {
        return Character.isLowerCase(actor.name().charAt(0)) || actor.kind() == ActorKind.GROUP;
    }

    /** Whom a phrase belongs to or is named after: "Danish and Norwegian sailors", "Denmark's port", "Danish-led talks". */
    public List<String> owners(int head) {
        List<String> owners = new ArrayList<>();
        for (int child : text.children(head)) {
            boolean led = OBLIQUES.has(text.relation(child)) && text.tag(head) == Tag.VBN;
            boolean owns = child < head && (led || OWNING.has(text.relation(child)));
            if (owns) {
                addOwner(child, owners);
                for (int joined : text.children(child)) {
                    if (text.isRelation(joined, Relation.CONJ) && joined < head) {
                        addOwner(joined, owners);
                    }
                }
            }
        }
        return owners;
    }

    private void addOwner(int token, List<String> owners) {
        Optional<Actor> owner = mentions.findByHead(token);
        if (owner.isPresent()) {
            owners.add(owner.get().id());
        } else {
            owners.addAll(owners(token));
        }
    }
}
