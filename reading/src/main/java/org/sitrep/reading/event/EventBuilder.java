// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.reading.actor.Mentions;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.reading.lexicon.Words;
import org.sitrep.record.Actor;
import org.sitrep.record.Event;
import org.sitrep.record.EventStatus;
import org.sitrep.record.EventType;
import org.sitrep.record.Interval;
import org.sitrep.record.SpeechAct;
import org.sitrep.record.Statement;

/** Puts the events of one text together from triggers, roles, circumstances and status. Not thread-safe. */
final class EventBuilder {

    private static final Words SPEAKER_OR_HEARER = Words.of("you", "i");

    private final AnnotatedText text;
    private final TriggerFinder triggers;
    private final ModalActs modalActs;
    private final Roles roles;
    private final Circumstances circumstances;
    private final Statuses statuses;
    private final Claims claims;
    private final Measures measures;
    private final Antecedents antecedents;
    private final List<Occurrence> occurrences;
    private final StandIns standIns;

    EventBuilder(AnnotatedText text, EventLexicon lexicon, Findings found, StandIns standIns) {
        this.text = text;
        this.standIns = standIns;
        Participants participants = new Participants(text, Mentions.of(text, found.actors()), standIns);
        this.claims = new Claims(found.statements());
        Speakers speakers = new Speakers(text, claims);
        this.triggers = new TriggerFinder(text, lexicon, new Conditions(text, lexicon, participants));
        this.modalActs = new ModalActs(text, lexicon, triggers, participants, speakers);
        this.roles = new Roles(text, lexicon, triggers, participants, speakers);
        this.occurrences = occurrences();
        Map<Integer, Trigger> named = new HashMap<>();
        occurrences.forEach(occurrence -> named.put(occurrence.predicate(), occurrence.trigger()));
        occurrences.forEach(occurrence -> named.put(occurrence.anchor(), occurrence.trigger()));
        this.circumstances = new Circumstances(text, found, token -> Optional.ofNullable(named.get(token)));
        this.statuses = new Statuses(text, lexicon.statusWords(), found.published());
        this.antecedents = new Antecedents(text);
        this.measures = new Measures(text, found.quantities());
    }

    List<Event> build() {
        List<Event> events = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            event(occurrence, events).ifPresent(events::add);
        }
        return events;
    }

    private List<Occurrence> occurrences() {
        Map<Integer, Occurrence> byAnchor = new HashMap<>();
        for (int token = 0; token < text.size(); token++) {
            triggers.find(token).ifPresent(found -> byAnchor.putIfAbsent(found.anchor(), found));
            modalActs.find(token).ifPresent(found -> byAnchor.putIfAbsent(found.anchor(), found));
        }
        return byAnchor.values().stream()
                .sorted(Comparator.comparingInt(Occurrence::anchor))
                .toList();
    }

    private Optional<Event> event(Occurrence occurrence, List<Event> earlier) {
        int anchor = occurrence.anchor();
        Optional<Statement> statement = claims.findInnermost(text.span(anchor));
        if (statement.isEmpty() && isOfTheReader(occurrence.predicate())) {
            return Optional.empty();
        }
        Cast cast = roles.of(occurrence);
        if (cast.isEmpty()) {
            antecedents.find(anchor, occurrence.trigger(), earlier).ifPresent(event -> {
                cast.actors().addAll(event.actors());
                cast.recipients().addAll(event.recipients());
            });
        }
        Set<String> countries = cast.actors().stream()
                .flatMap(actor -> standIns.find(actor).flatMap(Actor::country).stream())
                .collect(Collectors.toSet());
        int spot = isModal(anchor) ? occurrence.predicate() : anchor;
        Optional<String> place = circumstances.where(spot, countries);
        if (cast.isEmpty() && (place.isEmpty() || !isWeighty(occurrence.trigger()))) {
            return Optional.empty();
        }
        Optional<Interval> when = circumstances.when(spot);
        return Optional.of(new Event(
                "e" + (earlier.size() + 1),
                text.span(anchor),
                occurrence.trigger().type(),
                occurrence.trigger().mode(),
                List.of(),
                List.copyOf(cast.actors()),
                List.copyOf(cast.recipients()),
                place,
                place.map(circumstances::precision),
                when,
                status(occurrence, when, statement),
                statement.map(Statement::id),
                measures.of(occurrence.predicate()),
                Optional.empty(),
                text.sentences().get(text.sentenceOf(anchor)).span()));
    }

    private EventStatus status(Occurrence occurrence, Optional<Interval> when, Optional<Statement> statement) {
        if (isModal(occurrence.anchor())) {
            return EventStatus.OCCURRED;
        }
        boolean denied = statement.filter(s -> s.act() == SpeechAct.DENY).isPresent();
        return denied && !statuses.isSpoken(occurrence.anchor())
                ? EventStatus.DENIED
                : statuses.of(occurrence.predicate(), when);
    }

    /** "You agree to the terms", outside of anybody's words. */
    private boolean isOfTheReader(int predicate) {
        OptionalInt subject =
                Grammar.isVerb(text, predicate) ? Grammar.findSubject(text, predicate) : OptionalInt.empty();
        return subject.isPresent() && SPEAKER_OR_HEARER.has(text.lower(subject.getAsInt()));
    }

    private boolean isModal(int anchor) {
        return text.relation(anchor).startsWith("aux");
    }

    /** Without anybody named, only what is done by force or in public is worth keeping for its place alone. */
    private static boolean isWeighty(Trigger trigger) {
        return trigger.type() == EventType.ASSAULT
                || trigger.type() == EventType.PROTEST
                || trigger.type() == EventType.CONSULT;
    }
}
