// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.lexicon.Country;
import org.sitrep.reading.event.role.RoleCandidate;
import org.sitrep.reading.event.role.ScoredEvent;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.text.Span;

/**
 * Who takes part in an event, as a careful reader marked it.
 *
 * @param name the fullest name that the report gives
 * @param span the words in the sentence; empty where only the context tells
 */
record GoldParticipant(String name, Optional<Span> span, Optional<String> country, Optional<String> sector) {

    private static final Set<String> STATE = Set.of("GOV", "MIL", "SPY", "JUD", "LEG");

    /** Whether the candidate stands in the words that the reader marked. */
    boolean isNamedBy(AnnotatedText text, RoleCandidate candidate) {
        return span.filter(words -> words.contains(text.span(candidate.head()))).isPresent();
    }

    /** Whether the actor stands in the words that the reader marked in the sentence of the event. */
    boolean isNamedBy(AnnotatedText text, ScoredEvent event, String actor) {
        return span.isPresent()
                && event.scores().stream()
                        .anyMatch(score ->
                                score.actor().equals(actor) && span.get().contains(text.span(score.head())));
    }

    /** Whether the candidate is somebody of that name, or a country for its government and forces. */
    boolean isLike(RoleCandidate candidate) {
        return candidate.actor().isPresent()
                ? isLike(candidate.actor().get())
                : candidate.country().filter(this::isLike).isPresent();
    }

    private boolean isLike(Country land) {
        boolean state = sector.isEmpty() || STATE.contains(sector.get());
        return state
                && (name.equals(land.name())
                        || country.filter(land.code()::equals).isPresent());
    }

    boolean isLike(Actor actor) {
        String own = actor.name().toLowerCase(Locale.ROOT);
        String wanted = name.toLowerCase(Locale.ROOT);
        if (own.length() > 1 && (own.contains(wanted) || wanted.contains(own))) {
            return true;
        }
        boolean state = sector.isEmpty() || STATE.contains(sector.get());
        return actor.kind() == ActorKind.COUNTRY
                && state
                && country.isPresent()
                && actor.country().equals(country);
    }
}
