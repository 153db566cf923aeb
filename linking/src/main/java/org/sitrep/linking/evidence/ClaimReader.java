// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.linking.evidence.ClaimWords.Use;
import org.sitrep.record.Reading;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Sentence;
import org.sitrep.record.text.Span;

/** Takes from a reading what it asserts and denies. */
final class ClaimReader {

    private final Reading reading;
    private final Sides sides;
    private final Sentences sentences;
    private final AssertedEvents events;
    private final ClaimPassages passages;
    private final ClaimMaker maker;
    private final Denials denials;
    private final List<ClaimEvidence> claims = new ArrayList<>();

    private ClaimReader(Reading reading, Parties parties, Sentences sentences) {
        this.reading = reading;
        this.sides = new Sides(reading, parties);
        this.sentences = sentences;
        this.events = new AssertedEvents(reading);
        this.passages = new ClaimPassages(reading, sentences);
        this.maker = new ClaimMaker(reading, parties, sides, passages, new ClaimCaveats(reading, sentences));
        this.denials = new Denials(reading, sides, sentences, events, passages, maker, claims);
    }

    static List<ClaimEvidence> read(Reading reading, Parties parties, Sentences sentences) {
        ClaimReader reader = new ClaimReader(reading, parties, sentences);
        reader.statements().forEach(reader::add);
        new Withdrawals(reading).list().forEach(withdrawal -> reader.claims.add(reader.maker.withdrawn(withdrawal)));
        reading.sentences().stream().filter(reader::isOwn).forEach(reader::addTold);
        return Presence.find(reading, parties, reader.sides, reader.claims);
    }

    private List<Statement> statements() {
        return reading.statements().stream()
                .filter(statement -> !statement.contents().isEmpty() && sides.isParty(statement))
                .filter(statement ->
                        !sentences.at(statement.contents().getFirst()).heading())
                .sorted(Comparator.comparing(statement -> statement.contents().getFirst(), Span.IN_TEXT_ORDER))
                .toList();
    }

    private void add(Statement statement) {
        switch (statement.act()) {
            case DENY -> denials.add(statement);
            case ASSERT, CONFIRM, ACCUSE, ANNOUNCE, ESTIMATE -> addAssertions(statement);
            case DEMAND, REQUEST, REJECT, PROMISE, THREATEN, PROPOSE, EXPRESS, QUESTION, DECLINE, CAVEAT -> {}
        }
    }

    private void addAssertions(Statement statement) {
        for (Span passage : passages.list(statement)) {
            event(statement, passage)
                    .ifPresent(event -> claims.add(maker.said(statement, passage, event, bearing(event))));
        }
    }

    /** The main event; "no meeting had taken place" has a noun for one, and so may have what a reporter calls unverified. */
    private Optional<Event> event(Statement statement, Span passage) {
        Optional<Event> main = events.findMain(passage, Optional.of(statement.id()));
        if (main.isPresent()) {
            return main;
        }
        if (ClaimTerms.words(passage.text()).limit(2).anyMatch(word -> ClaimWords.is(Use.NEGATES, word))) {
            return events.findDenied(passage, statement.id());
        }
        return events.findMentioned(passage, statement.id())
                .filter(event -> maker.isDoubted(statement) && AssertedEvents.isCertain(event));
    }

    private static Bearing bearing(Event event) {
        return event.status() == EventStatus.DENIED ? Bearing.DENIES : Bearing.ASSERTS;
    }

    /** Whether the report tells a sentence on its own authority: nobody is quoted in it. */
    private boolean isOwn(Sentence sentence) {
        return !sentence.heading()
                && reading.statements().stream()
                        .flatMap(statement -> statement.contents().stream())
                        .noneMatch(sentence.span()::overlaps);
    }

    private void addTold(Sentence sentence) {
        events.findMain(sentence.span(), Optional.empty())
                .filter(event -> event.status() == EventStatus.DENIED
                        ? isAppointment(event.type())
                        : ClaimWorth.of(event, sentence.span()))
                .ifPresent(event -> claims.add(maker.told(sentence.span(), event)));
    }

    /** What is held or cancelled: only there does a report's own "it did not happen" say something. */
    private static boolean isAppointment(EventType type) {
        return type == EventType.CONSULT || type == EventType.AGREE || type == EventType.RETREAT;
    }
}
