// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sitrep.record.Reading;
import org.sitrep.record.event.Event;
import org.sitrep.record.quantity.Quantity;
import org.sitrep.record.statement.Caveat;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Sentence;
import org.sitrep.record.text.Span;

/** Takes from a reading what linking needs of it. */
public final class EvidenceReader {

    private static final Campaigns CAMPAIGNS = Campaigns.load();
    private static final Changes CHANGES = Changes.load();
    private static final PlanWords PLAN_WORDS = PlanWords.load();

    private final Reading reading;
    private final Parties parties;
    private final Sites sites;
    private final Sentences sentences;

    private EvidenceReader(Reading reading) {
        this.reading = reading;
        this.parties = Parties.of(reading);
        this.sites = Sites.of(reading);
        this.sentences = new Sentences(reading.sentences());
    }

    public static ReportEvidence read(Reading reading) {
        EvidenceReader reader = new EvidenceReader(reading);
        return new ReportEvidence(
                reader.events(),
                reader.statements(),
                reader.counts(),
                reader.stances(),
                reader.figures(),
                ClaimReader.read(reading, reader.parties, reader.sentences));
    }

    private List<StanceEvidence> stances() {
        return new StanceReader(reading, parties).list();
    }

    private List<EventEvidence> events() {
        return reading.events().stream().map(this::event).toList();
    }

    private EventEvidence event(Event event) {
        return new EventEvidence(
                event.id(),
                Words.of(event.anchor()),
                Words.of(event.evidence()),
                event.type(),
                event.mode(),
                parties.list(event.actors()),
                parties.list(event.recipients()),
                event.where().flatMap(sites::find),
                event.when(),
                event.status(),
                event.statement(),
                event.statement().flatMap(this::statement).flatMap(parties::findSpeaker),
                event.incident(),
                event.control(),
                sentences.at(event.anchor()).heading(),
                CAMPAIGNS.has(event),
                CHANGES.find(event, reading),
                PLAN_WORDS.tellOf(event),
                event.assessment());
    }

    private Optional<Statement> statement(String id) {
        return reading.statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst();
    }

    private List<StatementEvidence> statements() {
        return reading.statements().stream().map(this::statement).toList();
    }

    private StatementEvidence statement(Statement statement) {
        Span words = statement.contents().stream()
                .findFirst()
                .orElseGet(() -> statement.cues().getFirst());
        Sentence sentence = sentences.at(words);
        Caveat.About about = statement.caveat().map(Caveat::about).orElse(Caveat.About.NOTHING);
        return new StatementEvidence(
                statement.id(),
                Words.of(words),
                Words.of(sentence.span()),
                parties.findSpeaker(statement),
                statement.sourceKind(),
                statement.act(),
                statement.terms(),
                statement.said().map(said -> said.from().toLocalDate()),
                statement.caveat().map(Caveat::kind),
                about.statements(),
                about.quantities(),
                sentence.heading());
    }

    private List<CountEvidence> counts() {
        return IntStream.range(0, reading.quantities().size())
                .mapToObj(this::count)
                .toList();
    }

    private List<FigureEvidence> figures() {
        return FigureReader.list(reading, parties, sites, sentences);
    }

    private CountEvidence count(int index) {
        Quantity quantity = reading.quantities().get(index);
        Optional<Event> event = reading.events().stream()
                .filter(each -> each.quantities().contains(index))
                .findFirst();
        Optional<Party> by = reading.statements().stream()
                .filter(statement ->
                        statement.contents().stream().anyMatch(content -> content.contains(quantity.span())))
                .flatMap(statement -> parties.findSpeaker(statement).stream())
                .findFirst();
        return new CountEvidence(
                index,
                Words.of(quantity.span()),
                Words.of(sentences.at(quantity.span()).span()),
                quantity.value(),
                quantity.low(),
                quantity.high(),
                quantity.comparator(),
                quantity.unit(),
                quantity.effect(),
                event.map(Event::id),
                by);
    }
}
