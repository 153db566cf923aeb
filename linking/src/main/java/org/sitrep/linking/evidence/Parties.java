// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.lexicon.Countries;
import org.sitrep.lexicon.Country;
import org.sitrep.lexicon.NameFolding;
import org.sitrep.record.Reading;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.statement.Source;
import org.sitrep.record.statement.Statement;

/** The actors of a reading as parties, by their ids in it. */
final class Parties {

    private final Map<String, Party> byActor = new HashMap<>();

    private Parties(List<Actor> actors) {
        actors.forEach(actor -> byActor.put(actor.id(), party(actor)));
    }

    static Parties of(Reading reading) {
        return new Parties(reading.actors());
    }

    List<Party> list(List<String> actors) {
        return actors.stream().flatMap(id -> find(id).stream()).distinct().toList();
    }

    Optional<Party> find(String actor) {
        return Optional.ofNullable(byActor.get(actor));
    }

    /** Who is behind a statement: its first source as a party, or in the words of the report; empty where it is a pronoun that means nobody known. */
    Optional<Party> findSpeaker(Statement statement) {
        return statement.sources().stream().findFirst().flatMap(this::speaker);
    }

    private Optional<Party> speaker(Source source) {
        Optional<Party> known = source.actor().flatMap(this::find);
        if (known.isPresent() || source.unresolved()) {
            return known;
        }
        String words = source.span().text();
        return Optional.of(
                new Party("words " + NameFolding.fold(words), words, Optional.empty(), Optional.empty(), false));
    }

    private static Party party(Actor actor) {
        Optional<Country> people = Countries.get()
                .findByAdjective(actor.name())
                .filter(country ->
                        actor.kind() != ActorKind.PERSON || actor.country().equals(Optional.of(country.code())));
        return people.map(Parties::state).orElseGet(() -> named(actor));
    }

    /** Who is called by no more than an adjective, "Norwegian", acts for the country. */
    private static Party state(Country country) {
        return new Party(
                "country " + country.code(),
                country.name(),
                Optional.of(country.code()),
                Optional.of(ActorKind.COUNTRY),
                true);
    }

    private static Party named(Actor actor) {
        boolean named = actor.name().codePoints().anyMatch(Character::isUpperCase);
        return new Party(key(actor), actor.name(), actor.country(), Optional.of(actor.kind()), named);
    }

    private static String key(Actor actor) {
        return switch (actor.kind()) {
            case COUNTRY -> "country " + actor.country().orElse(actor.name());
            case PERSON -> "person " + NameFolding.fold(actor.name());
            case ORGANIZATION, GROUP -> "body " + actor.country().orElse("") + " " + NameFolding.fold(actor.name());
        };
    }
}
