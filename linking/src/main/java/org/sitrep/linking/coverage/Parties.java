// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.coverage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.record.Reading;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.statement.Source;
import org.sitrep.record.statement.Statement;

/** Recognises the actors of different reports as the same parties: countries by code, others by name. Immutable. */
public final class Parties {

    private final List<Map<String, Party>> byReport;
    private final List<Map<String, Actor>> actors;

    private Parties(List<Map<String, Party>> byReport, List<Map<String, Actor>> actors) {
        this.byReport = byReport;
        this.actors = actors;
    }

    public static Parties of(Coverage coverage) {
        List<Map<String, Party>> parties = new ArrayList<>();
        List<Map<String, Actor>> actors = new ArrayList<>();
        for (Reading reading : coverage.readings()) {
            Map<String, Party> own = new HashMap<>();
            Map<String, Actor> known = new HashMap<>();
            for (Actor actor : reading.actors()) {
                own.put(actor.id(), party(actor));
                known.put(actor.id(), actor);
            }
            parties.add(own);
            actors.add(known);
        }
        return new Parties(parties, actors);
    }

    private static Party party(Actor actor) {
        if (actor.kind() == ActorKind.COUNTRY) {
            return new Party("country " + actor.country().orElse(actor.name()), actor.name(), true);
        }
        boolean named = actor.name().codePoints().anyMatch(Character::isUpperCase);
        boolean person = actor.kind() == ActorKind.PERSON
                && Character.isUpperCase(actor.name().codePointAt(0));
        String key = person ? "person " : "body " + actor.country().orElse("") + " ";
        return new Party(key + plain(actor.name()), named ? actor.name() : withCountry(actor), true);
    }

    /** "forces (RU)": a description alone does not tell whose. */
    private static String withCountry(Actor actor) {
        return actor.country().map(code -> actor.name() + " (" + code + ")").orElse(actor.name());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    Optional<Party> find(int report, String actor) {
        return Optional.ofNullable(byReport.get(report - 1).get(actor));
    }

    /** The parties of several ids, each once, in their order. */
    public List<Party> list(int report, List<String> ids) {
        return ids.stream().flatMap(id -> find(report, id).stream()).distinct().toList();
    }

    /** Who is behind a statement: its first source as a party, or in the words of the report. */
    public Optional<Party> findSpeaker(int report, Statement statement) {
        return statement.sources().stream().findFirst().map(source -> speaker(report, source));
    }

    private Party speaker(int report, Source source) {
        return source.actor()
                .flatMap(id -> find(report, id))
                .orElseGet(() -> new Party(
                        "words " + report + " " + plain(source.span().text()),
                        source.span().text(),
                        !source.unresolved()));
    }

    /** The country a source acts for. */
    public Optional<String> findSide(int report, Statement statement) {
        return statement.sources().stream()
                .flatMap(source -> source.actor().stream())
                .flatMap(id -> findSide(report, id).stream())
                .findFirst();
    }

    /** The country an actor acts for. */
    public Optional<String> findSide(int report, String actor) {
        return Optional.ofNullable(actors.get(report - 1).get(actor)).flatMap(Actor::country);
    }
}
