// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.record.Reading;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventField;
import org.sitrep.record.event.EventType;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Span;
import org.sitrep.record.time.TimePrecision;

/** Where a count stands in its report: in whose words, in which sentence, at which place. */
record Surroundings(Reading reading, Parties parties, Sites sites, Sentences sentences) {

    /** In sentences, headings included. Measured on reports of shootings: more tell of others' deaths, fewer miss some. */
    private static final int OPENING = 7;

    private static final Pattern RATE = Pattern.compile(
            "^ (?:(?:are|is|was|were) (?:being )?\\p{L}+ )?(?:(?:a|an|per|each|every) (?:minute|hour|day|night|week|month|year)\\b|daily\\b)");

    private static final Arms ARMS = Arms.load();

    private static final Pattern EARLIER_VERSION = Pattern.compile(
            "\\b(?:earlier|previous|original|first) versions? of (?:this|the|our) "
                    + "(?:report|story|article|dispatch|headline|text)\\b",
            Pattern.CASE_INSENSITIVE);

    Span sentence(Span words) {
        return sentences.at(words).span();
    }

    /** Whether words stand among the first sentences, which tell what a report is about. */
    boolean isInOpening(Span words) {
        int last = Math.min(OPENING, sentences.inOrder().size()) - 1;
        return words.start() < sentences.inOrder().get(last).span().end();
    }

    /** Whose word it is: the source of the innermost statement around it. */
    Optional<Party> findSpeaker(Span words) {
        return findStatement(words).flatMap(parties::findSpeaker);
    }

    /** Whether it is what the report itself said before it was corrected. */
    boolean isOfEarlierVersion(Span words) {
        return EARLIER_VERSION.matcher(sentence(words).text()).find();
    }

    /** Whether a number is one of every day or hour: "20,000 shells a day", "100 were being killed a day". */
    boolean isRate(Span words) {
        Span sentence = sentence(words);
        int end = Math.clamp(words.end() - sentence.start(), 0, sentence.text().length());
        return RATE.matcher(sentence.text().substring(end)).find();
    }

    /** When that was said. */
    Optional<LocalDate> findDay(Span words) {
        return findStatement(words)
                .flatMap(Statement::said)
                .map(said -> said.from().toLocalDate());
    }

    private Optional<Statement> findStatement(Span words) {
        return reading.statements().stream()
                .filter(statement -> !statement.sources().isEmpty())
                .filter(statement -> statement.contents().stream().anyMatch(content -> content.contains(words)))
                .min(Comparator.comparingInt(statement ->
                        statement.contents().stream().mapToInt(Span::length).sum()));
    }

    /** The place of the attack that the sentence tells of. */
    Optional<Site> findSite(Span words) {
        return listEvents(words).stream()
                .flatMap(event -> event.where().stream())
                .findFirst()
                .flatMap(sites::find);
    }

    /** That attack. */
    Optional<Attack> findAttack(Span words) {
        Span clause = Clause.around(words, sentence(words), reading.report().text());
        List<Event> events = listEvents(words).stream()
                .filter(event -> clause.contains(event.anchor()))
                .toList();
        if (events.isEmpty()) {
            return Optional.empty();
        }
        Optional<Event> dated = events.stream()
                .filter(event -> isByTheDay(event) && !isInferred(event, EventField.FROM))
                .findFirst();
        return Optional.of(new Attack(
                events.stream().map(Event::id).toList(),
                dated.or(() -> events.stream().filter(Surroundings::isByTheDay).findFirst())
                        .flatMap(Event::when),
                dated.isPresent(),
                ARMS.find(clause.text()),
                events.stream()
                        .flatMap(event -> doers(event).stream())
                        .distinct()
                        .toList()));
    }

    private static boolean isByTheDay(Event event) {
        return event.when()
                .filter(when -> TimePrecision.of(when).compareTo(TimePrecision.DAY) <= 0)
                .isPresent();
    }

    private List<String> doers(Event event) {
        return isInferred(event, EventField.ACTORS)
                ? List.of()
                : parties.list(event.actors()).stream().map(Party::key).toList();
    }

    private static boolean isInferred(Event event, EventField field) {
        return event.assessment().inferred().contains(field);
    }

    /** The nearest mention first. */
    private List<Event> listEvents(Span words) {
        Span sentence = sentence(words);
        return reading.events().stream()
                .filter(event ->
                        event.type() == EventType.ASSAULT && event.evidence().equals(sentence))
                .sorted(Comparator.comparingInt(event -> distance(event, words)))
                .toList();
    }

    private static int distance(Event event, Span words) {
        return Math.abs(event.anchor().start() - words.start());
    }
}
