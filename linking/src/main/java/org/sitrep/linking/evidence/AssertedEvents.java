// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.linking.evidence.ClaimWords.Use;
import org.sitrep.record.Reading;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.text.Span;

/** Finds the event that a passage asserts: the one its main clause is about, not one that it mentions beside. */
final class AssertedEvents {

    /** Below these an event is too often none, or of no interest; set by judging development data. */
    static final double SURE = 0.7;

    private static final double WANTED = 0.6;

    private static final Pattern ENDS_IN_ED = Pattern.compile("\\p{L}{2,}ed");

    private final List<Event> inOrder;

    AssertedEvents(Reading reading) {
        inOrder = reading.events().stream()
                .sorted(Comparator.comparingInt(event -> event.anchor().start()))
                .toList();
    }

    /** @param statement the id of the statement that the passage is of; empty for what the report tells */
    Optional<Event> find(Span passage, Optional<String> statement) {
        return inOrder.stream()
                .filter(event -> event.statement().equals(statement) && passage.contains(event.anchor()))
                .filter(AssertedEvents::isLikely)
                .filter(event -> event.status() == EventStatus.OCCURRED
                        || event.status() == EventStatus.ONGOING
                        || event.status() == EventStatus.DENIED)
                .filter(event -> isMain(event, passage))
                .findFirst();
    }

    /** The first event of a passage that is somehow spoken of. */
    Optional<Event> findMentioned(Span passage, String statement) {
        return inOrder.stream()
                .filter(event -> event.statement().filter(statement::equals).isPresent())
                .filter(event -> passage.contains(event.anchor()) && isLikely(event))
                .findFirst();
    }

    private static boolean isLikely(Event event) {
        return event.assessment().confidence() >= SURE && event.assessment().wanted() >= WANTED;
    }

    private static boolean isMain(Event event, Span passage) {
        List<String> before = ClaimTerms.words(
                        passage.text().substring(0, event.anchor().start() - passage.start()))
                .toList();
        List<String> inside = ClaimTerms.words(passage.text()).toList();
        return before.stream().noneMatch(word -> ClaimWords.is(Use.SUBORDINATES, word))
                && inside.stream().noneMatch(word -> ClaimWords.is(Use.NO_FACT, word))
                && isVerb(event, before);
    }

    private static boolean isVerb(Event event, List<String> before) {
        String anchor = ClaimTerms.words(event.anchor().text()).findFirst().orElse("");
        boolean auxiliary = before.stream()
                .skip(Math.max(0, before.size() - 2))
                .anyMatch(word -> ClaimWords.is(Use.AUXILIARY, word));
        return anchor.endsWith("ing")
                ? auxiliary
                : event.control().isPresent()
                        || ENDS_IN_ED.matcher(anchor).matches()
                        || ClaimWords.is(Use.FINITE, anchor);
    }
}
