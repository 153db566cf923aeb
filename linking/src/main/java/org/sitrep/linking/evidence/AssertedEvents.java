// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.linking.evidence.ClaimWords.Use;
import org.sitrep.record.Reading;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.text.Span;

/** Finds the event that a passage asserts: the one its main clause is about, not one that it mentions beside. */
final class AssertedEvents {

    /** Below these an event is too often none, or of no interest; set by judging development data. */
    static final double SURE = 0.7;

    private static final double LESS_SURE = 0.5;

    private static final double WANTED = 0.5;

    private static final double LESS_WANTED = 0.1;

    private static final Pattern ENDS_IN_ED = Pattern.compile("\\p{L}{2,}ed");

    /** A byline that ran into the text. */
    private static final Pattern BYLINE = Pattern.compile("By \\p{Lu}\\S+ \\p{L}");

    private final List<Event> inOrder;

    AssertedEvents(Reading reading) {
        inOrder = reading.events().stream()
                .sorted(Comparator.comparingInt(event -> event.anchor().start()))
                .toList();
    }

    /** @param statement the id of the statement that the passage is of; empty for what the report tells */
    Optional<Event> findMain(Span passage, Optional<String> statement) {
        boolean fact = !BYLINE.matcher(passage.text()).lookingAt()
                && ClaimTerms.words(passage.text()).noneMatch(word -> ClaimWords.is(Use.NO_FACT, word));
        return likely(passage, statement)
                .filter(event -> fact && isReal(event.status()) && !isCompound(event, passage))
                .filter(event -> isVerb(event, before(event, passage)) && isFirstClause(before(event, passage)))
                .findFirst();
    }

    /** The first event of a passage that its first clause speaks of, as a verb or a noun. */
    Optional<Event> findMentioned(Span passage, String statement) {
        return of(passage, Optional.of(statement))
                .filter(event -> isLikely(event, LESS_SURE, LESS_WANTED) && isFirstClause(before(event, passage)))
                .findFirst();
    }

    /** The first event that a denial's content says did not happen. */
    Optional<Event> findDenied(Span content, String statement) {
        return likely(content, Optional.of(statement))
                .filter(event -> event.status() == EventStatus.DENIED && isFirstClause(before(event, content)))
                .findFirst();
    }

    private Stream<Event> likely(Span passage, Optional<String> statement) {
        return of(passage, statement)
                .filter(event -> matters(event) ? isLikely(event, LESS_SURE, LESS_WANTED) : isCertain(event));
    }

    private Stream<Event> of(Span passage, Optional<String> statement) {
        return inOrder.stream()
                .filter(event -> event.statement().equals(statement) && passage.contains(event.anchor()));
    }

    /** Who holds a place, and what is denied, matters even where a report on the whole does not. */
    private static boolean matters(Event event) {
        return event.control().isPresent() || event.status() == EventStatus.DENIED;
    }

    /** Whether an event is one, and of interest, by the program's own word. */
    static boolean isCertain(Event event) {
        return isLikely(event, SURE, WANTED);
    }

    /** Whether it is one, of interest or not. */
    static boolean isSure(Event event) {
        return isLikely(event, SURE, LESS_WANTED);
    }

    private static boolean isLikely(Event event, double sure, double wanted) {
        return event.assessment().confidence() >= sure && event.assessment().wanted() >= wanted;
    }

    /** "The army-held town". */
    private static boolean isCompound(Event event, Span passage) {
        int before = event.anchor().start() - passage.start() - 1;
        return before >= 0 && passage.text().charAt(before) == '-';
    }

    private static boolean isReal(EventStatus status) {
        return switch (status) {
            case OCCURRED, ONGOING, DENIED -> true;
            case SCHEDULED, PROPOSED, DEMANDED, POSSIBLE -> false;
        };
    }

    /** The words of a passage before an event. */
    static List<String> before(Event event, Span passage) {
        return ClaimTerms.words(passage.text().substring(0, event.anchor().start() - passage.start()))
                .toList();
    }

    private static boolean isFirstClause(List<String> before) {
        return before.stream().noneMatch(word -> ClaimWords.is(Use.SUBORDINATES, word))
                && IntStream.range(1, before.size())
                        .filter(i -> before.get(i).equals("that"))
                        .allMatch(i -> opensContent(before.get(i - 1)));
    }

    /** Whether a "that" behind a word opens what is said ("and that", "the claim that"); elsewhere it opens a clause beside. */
    private static boolean opensContent(String before) {
        return before.equals("and") || ClaimWords.is(Use.POINTS_BACK, before);
    }

    /** Not a noun ("the strike") nor a word before one ("the occupied city", "the shots being fired"). */
    private static boolean isVerb(Event event, List<String> before) {
        String anchor = ClaimTerms.words(event.anchor().text()).findFirst().orElse("");
        List<String> close = before.subList(Math.max(0, before.size() - 2), before.size());
        if (anchor.endsWith("ing")) {
            return close.stream().anyMatch(word -> ClaimWords.is(Use.AUXILIARY, word));
        }
        boolean participle = close.contains("being") && close.stream().noneMatch(AssertedEvents::isFinite)
                || !close.isEmpty() && ClaimWords.is(Use.BEFORE_NOUNS, close.getLast());
        return !participle
                && (event.control().isPresent()
                        || ENDS_IN_ED.matcher(anchor).matches()
                        || ClaimWords.is(Use.FINITE, anchor));
    }

    /** Whether it is done to the subject: a participle behind a form of "be". */
    static boolean isSuffered(Event event, List<String> before) {
        return !event.anchor().text().endsWith("ing")
                && before.stream()
                        .skip(Math.max(0, before.size() - 2))
                        .anyMatch(word -> ClaimWords.is(Use.SUFFERS, word));
    }

    private static boolean isFinite(String auxiliary) {
        return ClaimWords.is(Use.SUFFERS, auxiliary) && !auxiliary.startsWith("be");
    }
}
