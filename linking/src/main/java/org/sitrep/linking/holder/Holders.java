// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.holder;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sitrep.record.Reading;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.Sector;
import org.sitrep.record.text.Span;

/**
 * The actors of a reading by where they are named, and which of them can hold a position: states, their leaders and
 * bodies, armed groups, organizations between states. Critics and victims cannot.
 */
final class Holders {

    private static final Set<Sector> ABLE = EnumSet.of(
            Sector.GOV,
            Sector.MIL,
            Sector.REB,
            Sector.PRM,
            Sector.PTY,
            Sector.LEG,
            Sector.SPY,
            Sector.PRE,
            Sector.ISM,
            Sector.IMG,
            Sector.IGO,
            Sector.UNO,
            Sector.EUR);

    private static final Set<Sector> BETWEEN_STATES = EnumSet.of(Sector.IGO, Sector.UNO, Sector.EUR);

    private static final Set<Sector> ARMED = EnumSet.of(Sector.REB, Sector.ISM, Sector.IMG, Sector.PRM, Sector.PRE);

    private static final Predicate<String> SPOKESMEN = Pattern.compile(
                    "(?i)\\b(?:officials|government|authorities|forces|army|military|leaders|leadership|diplomats|delegation"
                            + "|negotiators|parliament|lawmakers|ministers|rebels|separatists|militants|side)\\b")
            .asPredicate();

    private final Map<String, Actor> byId = new HashMap<>();
    private final Map<Integer, Mention> byEnd = new HashMap<>();
    private final Map<Integer, Mention> byStart = new HashMap<>();

    /** A mention of an actor, whether or not it can hold a position. */
    record Mention(Actor actor, Span span) {}

    private Holders(List<Actor> actors) {
        for (Actor actor : actors) {
            byId.put(actor.id(), actor);
            for (Span span : actor.mentions()) {
                byEnd.merge(span.end(), new Mention(actor, span), Holders::longer);
                byStart.merge(span.start(), new Mention(actor, span), Holders::longer);
            }
        }
    }

    static Holders of(Reading reading) {
        return new Holders(reading.actors());
    }

    private static Mention longer(Mention one, Mention other) {
        return other.span.length() > one.span.length() ? other : one;
    }

    Optional<Actor> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Who is named by the words that end there. */
    Optional<Mention> findEndingAt(int offset) {
        return Optional.ofNullable(byEnd.get(offset));
    }

    /** Who is named by the words that begin there. */
    Optional<Mention> findStartingAt(int offset) {
        return Optional.ofNullable(byStart.get(offset));
    }

    static boolean isAble(Actor actor) {
        boolean able = actor.sector().filter(ABLE::contains).isPresent();
        boolean named = actor.name().codePoints().anyMatch(Character::isUpperCase);
        return switch (actor.kind()) {
            case COUNTRY -> true;
            case PERSON, ORGANIZATION -> able && (named || actor.country().isPresent());
            case GROUP -> able && speaksForSide(actor);
        };
    }

    private static boolean speaksForSide(Actor group) {
        boolean several = group.sector().filter(BETWEEN_STATES::contains).isPresent();
        boolean armed = group.sector().filter(ARMED::contains).isPresent()
                && Character.isUpperCase(group.name().codePointAt(0));
        return several || armed || (group.country().isPresent() && SPOKESMEN.test(group.name()));
    }
}
