// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.sitrep.lexicon.Words;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.actor.Sector;

/**
 * Whom the first person means inside somebody's words: "I" whoever says them, "we" the country that an official speaks for ("we reject this", says
 * the minister), else whoever says them.
 */
public final class FirstPerson {

    private static final Words SINGULAR = Words.of("i", "me", "my", "myself");
    private static final Words PLURAL = Words.of("we", "us", "our", "ourselves");
    private static final Set<Sector> STATE = EnumSet.of(Sector.GOV, Sector.MIL, Sector.SPY, Sector.JUD, Sector.LEG);

    private FirstPerson() {}

    /** Whether a word is a pronoun of the first person. */
    public static boolean is(String word) {
        return SINGULAR.has(word.toLowerCase(Locale.ROOT)) || isPlural(word);
    }

    public static boolean isPlural(String word) {
        return PLURAL.has(word.toLowerCase(Locale.ROOT));
    }

    /** Whom a pronoun of the first person means in the words of a speaker. */
    public static Actor meant(String word, Actor speaker, Collection<Actor> actors) {
        boolean official = speaker.kind() == ActorKind.PERSON
                && speaker.sector().filter(STATE::contains).isPresent();
        if (!official || !isPlural(word)) {
            return speaker;
        }
        return actors.stream()
                .filter(actor ->
                        actor.kind() == ActorKind.COUNTRY && actor.country().equals(speaker.country()))
                .findFirst()
                .orElse(speaker);
    }
}
