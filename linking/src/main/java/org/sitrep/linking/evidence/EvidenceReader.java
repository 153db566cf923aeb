// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.record.Reading;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventType;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Span;

/** Takes from a reading what linking needs of it. */
public final class EvidenceReader {

    private static final Campaigns CAMPAIGNS = Campaigns.load();
    private static final Changes CHANGES = Changes.load();
    private static final PlanWords PLAN_WORDS = PlanWords.load();
    private static final Settings SETTINGS = Settings.load();

    private final Reading reading;
    private final Parties parties;
    private final Sites sites;
    private final Sentences sentences;

    /** By sentence; most tell of more than one event. */
    private final Map<Span, Optional<Change>> changes = new HashMap<>();

    private final Map<Span, Setting> settings = new HashMap<>();

    private EvidenceReader(Reading reading) {
        this.parties = Parties.of(reading);
        this.sites = Sites.of(reading);
        this.sentences = new Sentences(reading.sentences());
        PointedTowns towns = new PointedTowns(reading, sentences);
        this.reading =
                reading.withEvents(reading.events().stream().map(towns::settle).toList());
    }

    public static ReportEvidence read(Reading reading) {
        return new EvidenceReader(reading).read();
    }

    private ReportEvidence read() {
        List<EventEvidence> events = reading.events().stream().map(this::event).toList();
        List<ClaimEvidence> claims = ClaimReader.read(reading, parties, sentences);
        return new ReportEvidence(
                isRelevant(events),
                headline(),
                events,
                new OccasionReader(reading, PLAN_WORDS, CHANGES, parties, sites).list(),
                claims.stream()
                        .flatMap(claim -> claim.statement().stream())
                        .distinct()
                        .flatMap(id -> statement(id).stream())
                        .map(statement -> new SpeechEvidence(statement.id(), statement.act()))
                        .toList(),
                new StanceReader(reading, parties).list(),
                FigureReader.list(reading, parties, sites, sentences),
                claims);
    }

    /** By the reading, or because one event is nearly of the field. */
    private boolean isRelevant(List<EventEvidence> events) {
        return reading.report().relevant().orElse(true) || events.stream().anyMatch(EventEvidence::isNearlyWanted);
    }

    private Optional<String> headline() {
        return reading.sentences().stream()
                .findFirst()
                .filter(first -> first.heading() && reading.report().title().isEmpty())
                .map(first -> first.span().text());
    }

    private EventEvidence event(Event event) {
        return new EventEvidence(
                event.id(),
                Words.of(event.anchor()),
                Words.of(event.evidence()),
                event.type(),
                event.mode(),
                list(event, event.actors()),
                list(event, event.recipients()),
                event.where().flatMap(sites::find),
                event.when(),
                event.status(),
                event.statement(),
                event.statement().flatMap(this::statement).flatMap(parties::findSpeaker),
                event.incident(),
                event.control(),
                sentences.at(event.anchor()).heading(),
                CAMPAIGNS.has(event),
                changes.computeIfAbsent(event.evidence(), sentence -> CHANGES.find(sentence, reading)),
                PLAN_WORDS.tellOf(event, reading.report().published()),
                isDefence(event),
                Settings.of(event, setting(event.evidence()), reading),
                event.assessment());
    }

    private Setting setting(Span sentence) {
        return settings.computeIfAbsent(sentence, some -> SETTINGS.of(some, reading));
    }

    private List<Party> list(Event event, List<String> actors) {
        return event.type() == EventType.CONSULT ? parties.listMeeting(actors) : parties.list(actors);
    }

    /** Whether something that a country or nobody known sent is warded off; who brings down people attacks them. */
    private boolean isDefence(Event event) {
        return Deeds.isDefence(event, event.evidence())
                && parties.list(event.recipients()).stream()
                        .allMatch(party ->
                                party.kind().filter(ActorKind.COUNTRY::equals).isPresent());
    }

    private Optional<Statement> statement(String id) {
        return reading.statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst();
    }
}
