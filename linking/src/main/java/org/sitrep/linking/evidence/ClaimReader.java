// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.linking.evidence.ClaimWords.Use;
import org.sitrep.record.Reading;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Sentence;
import org.sitrep.record.text.Span;

/** Takes from a reading what it asserts and denies. */
final class ClaimReader {

    private final Reading reading;
    private final Parties parties;
    private final Sides sides;
    private final Sentences sentences;
    private final AssertedEvents events;
    private final ClaimTerms terms;
    private final ClaimCaveats caveats;
    private final List<ClaimEvidence> claims = new ArrayList<>();

    private ClaimReader(Reading reading, Parties parties, Sentences sentences) {
        this.reading = reading;
        this.parties = parties;
        this.sides = new Sides(reading, parties);
        this.sentences = sentences;
        this.events = new AssertedEvents(reading);
        this.terms = new ClaimTerms(reading);
        this.caveats = new ClaimCaveats(reading, sentences);
    }

    static List<ClaimEvidence> read(Reading reading, Parties parties, Sentences sentences) {
        ClaimReader reader = new ClaimReader(reading, parties, sentences);
        reading.statements().stream()
                .filter(statement -> !statement.contents().isEmpty() && reader.sides.isParty(statement))
                .sorted(Comparator.comparing(statement -> statement.contents().getFirst(), Span.IN_TEXT_ORDER))
                .forEach(reader::add);
        reading.sentences().stream().filter(sentence -> !sentence.heading()).forEach(reader::addTold);
        return Presence.find(reading, parties, reader.sides, reader.claims);
    }

    private void add(Statement statement) {
        switch (statement.act()) {
            case DENY -> addDenial(statement);
            case ASSERT, CONFIRM, ACCUSE, ANNOUNCE, ESTIMATE -> addAssertions(statement);
            case DEMAND, REQUEST, REJECT, PROMISE, THREATEN, PROPOSE, EXPRESS, QUESTION, DECLINE, CAVEAT -> {}
        }
    }

    private void addAssertions(Statement statement) {
        for (Span passage : passages(statement)) {
            events.find(passage, Optional.of(statement.id()))
                    .ifPresent(event -> claims.add(claim(statement, passage, event, bearing(statement, event), Optional.empty())));
        }
    }

    private void addDenial(Statement statement) {
        Span content = statement.contents().getFirst();
        if (ClaimTerms.words(content.text()).allMatch(word -> ClaimWords.is(Use.POINTS_BACK, word))) {
            answered(statement)
                    .ifPresent(index -> claims.add(answer(statement, content, index)));
            return;
        }
        events.findMentioned(content, statement.id())
                .filter(event -> event.status() == EventStatus.DENIED)
                .ifPresent(event -> claims.add(claim(statement, content, event, Bearing.DENIES, Optional.empty())));
    }

    private ClaimEvidence answer(Statement statement, Span content, int index) {
        ClaimEvidence asserted = claims.get(index);
        Span cue = statement.cues().getFirst();
        Span source = statement.sources().getFirst().span();
        int start = Math.min(source.start(), cue.start());
        Span words = start < content.start() && sentences.at(source).equals(sentences.at(content))
                ? Span.of(reading.report().text(), start, content.end())
                : content;
        return claim(statement, words, event(asserted.event()), Bearing.DENIES, Optional.of(index));
    }

    private Event event(String id) {
        return reading.events().stream().filter(event -> event.id().equals(id)).findFirst().orElseThrow();
    }

    /** What another side asserts in the same sentence or the one before. */
    private Optional<Integer> answered(Statement denial) {
        Span denied = denial.contents().getFirst();
        int sentence = reading.sentences().indexOf(sentences.at(denied));
        for (int i = claims.size() - 1; i >= 0; i--) {
            ClaimEvidence claim = claims.get(i);
            int distance = sentence - reading.sentences().indexOf(sentences.at(claim.words()));
            boolean other = claim.bearing() == Bearing.ASSERTS && !claim.bySide().equals(sides.speaker(denial));
            if (other && distance >= 0 && distance <= 1) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Bearing bearing(Statement statement, Event event) {
        Span cue = statement.cues().getFirst();
        Span sentence = sentences.at(cue).span();
        boolean withdrawn = ClaimTerms.words(sentence.text().substring(0, Math.max(0, cue.start() - sentence.start())))
                .anyMatch(word -> ClaimWords.is(Use.WITHDRAWS, word));
        boolean denied = event.status() == EventStatus.DENIED;
        return withdrawn ? Bearing.WITHDRAWS : denied ? Bearing.DENIES : Bearing.ASSERTS;
    }

    /** The stretches of a content, sentence by sentence. */
    private List<Span> passages(Statement statement) {
        return statement.contents().stream()
                .flatMap(content -> reading.sentences().stream()
                        .map(Sentence::span)
                        .filter(content::overlaps)
                        .map(sentence -> Span.of(
                                reading.report().text(),
                                Math.max(content.start(), sentence.start()),
                                Math.min(content.end(), sentence.end()))))
                .toList();
    }

    private ClaimEvidence claim(
            Statement statement, Span words, Event event, Bearing bearing, Optional<Integer> answers) {
        boolean ofSpeaker = words.text().startsWith("to ");
        Optional<String> bySide = sides.speaker(statement);
        boolean heading = sentences.at(words).heading();
        return new ClaimEvidence(
                bearing,
                Words.of(words),
                Optional.of(statement.id()),
                event.id(),
                parties.findSpeaker(statement),
                bySide,
                ofSpeaker ? bySide : sides.doers(event.actors()),
                statement.said().map(said -> said.from().toLocalDate()),
                terms.of(words.text()),
                answers,
                caveats.on(statement, event),
                caveats.isUnverified(statement, event),
                !heading && !sides.isMedium(statement) && (statement.act() == SpeechAct.DENY || bearing == Bearing.ASSERTS && ClaimWorth.of(event, words)));
    }

    private void addTold(Sentence sentence) {
        Stream.of(sentence.span())
                .flatMap(words -> events.find(words, Optional.empty()).stream())
                .filter(event -> event.status() != EventStatus.DENIED && ClaimWorth.of(event, sentence.span()))
                .map(event -> told(sentence.span(), event))
                .forEach(claims::add);
    }

    private ClaimEvidence told(Span words, Event event) {
        return new ClaimEvidence(
                Bearing.ASSERTS,
                Words.of(words),
                Optional.empty(),
                event.id(),
                Optional.empty(),
                Optional.empty(),
                sides.doers(event.actors()),
                Optional.empty(),
                terms.of(words.text()),
                Optional.empty(),
                List.of(),
                false,
                false);
    }
}
