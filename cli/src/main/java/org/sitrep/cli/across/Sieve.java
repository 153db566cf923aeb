// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.archive.query.Filter;
import org.sitrep.archive.value.NameWords;
import org.sitrep.linking.evidence.Party;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.statement.SpeechAct;

/**
 * What is asked for of what many reports say. What is empty does not matter; all that is asked must be met.
 *
 * @param actor words of a name; case and accents do not matter
 * @param place words of the name of a place, or a country by name or ISO code, which stands for the places in it
 * @param status in lower case
 * @param publisher as reports name it; case does not matter
 * @param story its id
 * @param since the first day
 * @param until the last day
 */
public record Sieve(
        Optional<String> actor,
        Optional<SoughtPlace> place,
        Optional<EventType> type,
        Optional<SpeechAct> act,
        Optional<String> status,
        Optional<String> publisher,
        Optional<String> story,
        Optional<LocalDate> since,
        Optional<LocalDate> until) {

    /** Whether something that a dossier has is what is asked for. */
    boolean passes(Traits traits, Dossier dossier) {
        return meets(actor, name -> traits.parties().stream().anyMatch(party -> isNamed(party, name)))
                && meets(place, where -> traits.sites().stream().anyMatch(where::covers))
                && meets(type, traits.types()::contains)
                && meets(act, traits.acts()::contains)
                && meets(status, word -> traits.status().filter(word::equals).isPresent())
                && meets(publisher, name -> dossier.isPublished(traits.reports(), name))
                && meets(story, traits.stories()::contains)
                && (isTimeless()
                        || traits.days().filter(days -> days.meet(since, until)).isPresent());
    }

    /**
     * The same as what is asked of the archive's single events.
     *
     * @param limit so many at most
     */
    Filter filter(Optional<Integer> limit, Optional<LocalDate> asKnownOn) {
        return new Filter(
                actor,
                place.map(SoughtPlace::name),
                type,
                act,
                status.flatMap(Sieve::eventStatus),
                publisher,
                since,
                until,
                limit,
                asKnownOn,
                story);
    }

    private static Optional<EventStatus> eventStatus(String printed) {
        return Arrays.stream(EventStatus.values())
                .filter(status -> Subject.printed(status).equals(printed))
                .findFirst();
    }

    boolean isTimeless() {
        return since.isEmpty() && until.isEmpty();
    }

    private static <T> boolean meets(Optional<T> wish, Function<T, Boolean> check) {
        return wish.map(check).orElse(true);
    }

    private static boolean isNamed(Party party, String words) {
        return !NameWords.of(words).isEmpty() && NameWords.of(party.name()).containsAll(NameWords.of(words));
    }
}
