// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.record.Reading;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.actor.Sector;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventRoles;
import org.sitrep.record.statement.Source;
import org.sitrep.record.statement.SourceKind;
import org.sitrep.record.statement.Statement;

/**
 * Tells which side the actors of a reading take: their country's by its code, or their own where they fight or oppose it; a medium stands for its
 * house, see {@link House}.
 */
final class Sides {

    private static final Set<Sector> OWN = EnumSet.of(
            Sector.REB, Sector.UAF, Sector.IMG, Sector.ISM, Sector.PRM, Sector.OPP, Sector.CRM, Sector.PTY, Sector.PRE);

    /** Those who speak for a party or watch from near. */
    private static final Set<Sector> PARTY = EnumSet.of(
            Sector.GOV,
            Sector.MIL,
            Sector.COP,
            Sector.SPY,
            Sector.LEG,
            Sector.REB,
            Sector.UAF,
            Sector.IMG,
            Sector.ISM,
            Sector.PRM,
            Sector.PRE,
            Sector.IGO,
            Sector.UNO,
            Sector.EUR,
            Sector.NGO,
            Sector.MED,
            Sector.JRN);

    private final Map<String, Actor> actors = new HashMap<>();
    private final Parties parties;

    Sides(Reading reading, Parties parties) {
        reading.actors().forEach(actor -> actors.put(actor.id(), actor));
        this.parties = parties;
    }

    /** The side of a statement's first source; empty for one without a name ("officials") of whom no country is known. */
    Optional<String> speaker(Statement statement) {
        return speaking(statement)
                .filter(actor -> actor.country().isPresent()
                        || parties.find(actor.id()).filter(Party::named).isPresent())
                .map(this::side);
    }

    /** The one side of those who do something; empty where they are of several. */
    Optional<String> doers(List<String> ids) {
        List<String> sides = ids.stream()
                .flatMap(id -> Optional.ofNullable(actors.get(id)).stream())
                .map(this::side)
                .distinct()
                .toList();
        return sides.size() == 1 ? Optional.of(sides.getFirst()) : Optional.empty();
    }

    /** Whether all of them have a name or act for a country. */
    boolean areKnown(List<String> ids) {
        return !ids.isEmpty()
                && ids.stream()
                        .allMatch(id -> parties.find(id)
                                .filter(party ->
                                        party.named() || party.country().isPresent())
                                .isPresent());
    }

    /** Whether a party to events, or somebody whose work it is to watch them, stands behind a statement. */
    boolean isParty(Statement statement) {
        return statement.sourceKind() != SourceKind.NONE
                && speaking(statement).filter(this::isParty).isPresent();
    }

    /** Whether it is a medium that is cited. */
    boolean isMedium(Statement statement) {
        return speaking(statement)
                .flatMap(Actor::sector)
                .filter(Sector.JRN::equals)
                .isPresent();
    }

    /** Whether its speaker may himself have done what is laid to his side: a ministry or a spokesman only speaks for those who may. */
    boolean isDoer(Statement statement) {
        return speaking(statement).filter(Sides::isDoer).isPresent();
    }

    /** The event without the statement's speaker among those who do it. */
    Event withoutSpeaker(Event event, Statement statement) {
        Optional<String> speaker = speaking(statement).map(Actor::id);
        List<String> others = event.actors().stream()
                .filter(actor -> !speaker.equals(Optional.of(actor)))
                .toList();
        return event.withRoles(new EventRoles(others, event.recipients()));
    }

    private static boolean isDoer(Actor actor) {
        return switch (actor.kind()) {
            case COUNTRY, GROUP -> true;
            case ORGANIZATION -> actor.sector().filter(Sector.GOV::equals).isEmpty();
            case PERSON -> false;
        };
    }

    private boolean isParty(Actor actor) {
        return switch (actor.kind()) {
            case COUNTRY -> true;
            case ORGANIZATION, GROUP -> isOfParty(actor);
            case PERSON ->
                isOfParty(actor) && (actor.country().isPresent() || actor.role().isPresent());
        };
    }

    private static boolean isOfParty(Actor actor) {
        return actor.sector().filter(PARTY::contains).isPresent();
    }

    private Optional<Actor> speaking(Statement statement) {
        return statement.sources().stream()
                .findFirst()
                .flatMap(Source::actor)
                .flatMap(id -> Optional.ofNullable(actors.get(id)));
    }

    private String side(Actor actor) {
        Optional<Sector> sector = actor.kind() == ActorKind.COUNTRY ? Optional.empty() : actor.sector();
        if (sector.filter(Sector.JRN::equals).isPresent()) {
            return House.key(actor.name());
        }
        boolean own = sector.filter(OWN::contains).isPresent();
        return actor.country()
                .filter(country -> !own)
                .or(() -> parties.find(actor.id()).map(Party::key))
                .orElse(actor.name());
    }
}
