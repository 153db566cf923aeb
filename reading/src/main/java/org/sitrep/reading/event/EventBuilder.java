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
import org.sitrep.language.AnnotatedText;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.actor.Mentions;
import org.sitrep.reading.event.circumstance.Circumstances;
import org.sitrep.reading.event.given.EarlierLayers;
import org.sitrep.reading.event.given.Speakers;
import org.sitrep.reading.event.given.StatementScopes;
import org.sitrep.reading.event.ontology.EventTypes;
import org.sitrep.reading.event.participant.ActorRegister;
import org.sitrep.reading.event.participant.Participants;
import org.sitrep.reading.event.participant.PlaceCountries;
import org.sitrep.reading.event.role.RoleFillers;
import org.sitrep.reading.event.role.Roles;
import org.sitrep.reading.event.status.Statuses;
import org.sitrep.reading.event.trigger.Antecedents;
import org.sitrep.reading.event.trigger.Conditions;
import org.sitrep.reading.event.trigger.ControlOfPlace;
import org.sitrep.reading.event.trigger.EventLexicon;
import org.sitrep.reading.event.trigger.ModalActs;
import org.sitrep.reading.event.trigger.Trigger;
import org.sitrep.reading.event.trigger.TriggerFinder;
import org.sitrep.reading.event.trigger.TriggerMatch;
import org.sitrep.reading.syntax.Predicate;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventCode;
import org.sitrep.record.event.EventRoles;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.Factuality;
import org.sitrep.record.event.Where;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.time.Interval;

/** Puts the events of one text together from triggers, roles, circumstances and status. Not thread-safe. */
final class EventBuilder {

    private static final Words SPEAKER_OR_HEARER = Words.of("you", "i");

    private final AnnotatedText text;
    private final TriggerFinder triggers;
    private final ModalActs modalActs;
    private final Roles roles;
    private final Circumstances circumstances;
    private final Statuses statuses;
    private final StatementScopes claims;
    private final EventQuantities measures;
    private final Antecedents antecedents;
    private final List<TriggerMatch> occurrences;
    private final ActorRegister register;
    private final ControlOfPlace control;

    EventBuilder(AnnotatedText text, EventLexicon lexicon, EarlierLayers found, ActorRegister register) {
        this.text = text;
        this.register = register;
        this.control = new ControlOfPlace(lexicon);
        PlaceCountries places = new PlaceCountries(text, found.places());
        Participants participants = new Participants(text, Mentions.of(text, found.actors()), places, register);
        this.claims = new StatementScopes(found.statements());
        Speakers speakers = new Speakers(text, claims);
        this.triggers = new TriggerFinder(text, lexicon, new Conditions(text, participants));
        this.modalActs = new ModalActs(text, lexicon, triggers, participants, speakers);
        this.roles = new Roles(text, lexicon, triggers, participants, speakers);
        this.occurrences = occurrences();
        Map<Integer, Trigger> named = new HashMap<>();
        occurrences.forEach(occurrence -> named.put(occurrence.predicate(), occurrence.trigger()));
        occurrences.forEach(occurrence -> named.put(occurrence.anchor(), occurrence.trigger()));
        this.circumstances = new Circumstances(text, found, token -> Optional.ofNullable(named.get(token)));
        this.statuses = new Statuses(text, lexicon.statusWords(), found.published());
        this.antecedents = new Antecedents(text);
        this.measures = new EventQuantities(text, found.quantities());
    }

    List<Event> build() {
        List<Event> events = new ArrayList<>();
        for (TriggerMatch occurrence : occurrences) {
            event(occurrence, events).ifPresent(events::add);
        }
        return events;
    }

    private List<TriggerMatch> occurrences() {
        Map<Integer, TriggerMatch> byAnchor = new HashMap<>();
        for (int token = 0; token < text.size(); token++) {
            triggers.find(token).ifPresent(found -> byAnchor.putIfAbsent(found.anchor(), found));
            modalActs.find(token).ifPresent(found -> byAnchor.putIfAbsent(found.anchor(), found));
        }
        return byAnchor.values().stream()
                .sorted(Comparator.comparingInt(TriggerMatch::anchor))
                .toList();
    }

    private Optional<Event> event(TriggerMatch occurrence, List<Event> earlier) {
        int anchor = occurrence.anchor();
        Optional<Statement> statement = claims.findInnermost(text.span(anchor));
        if (statement.isEmpty() && isOfTheReader(occurrence.predicate())) {
            return Optional.empty();
        }
        RoleFillers cast = roles.assign(occurrence);
        if (cast.isEmpty()) {
            antecedents.find(anchor, occurrence.trigger(), earlier).ifPresent(event -> {
                cast.actors().addAll(event.actors());
                cast.recipients().addAll(event.recipients());
            });
        }
        Set<String> countries = cast.actors().stream()
                .flatMap(actor -> register.find(actor).flatMap(Actor::country).stream())
                .collect(Collectors.toSet());
        int spot = isModal(anchor) ? occurrence.predicate() : anchor;
        Optional<String> place = circumstances.findPlace(spot, countries);
        if (cast.isEmpty()
                && (place.isEmpty() || !EventTypes.isPublic(occurrence.trigger().type()))) {
            return Optional.empty();
        }
        Optional<Interval> when = circumstances.findTime(spot);
        return Optional.of(new Event(
                "e" + (earlier.size() + 1),
                text.span(anchor),
                text.sentences().get(text.sentenceOf(anchor)).span(),
                new EventCode(
                        occurrence.trigger().type(),
                        occurrence.trigger().mode(),
                        List.of(),
                        control.find(occurrence.trigger())),
                new EventRoles(List.copyOf(cast.actors()), List.copyOf(cast.recipients())),
                place.map(id -> new Where(id, circumstances.precision(id))),
                when,
                new Factuality(status(occurrence, when, statement), statement.map(Statement::id)),
                measures.list(occurrence.predicate()),
                Optional.empty()));
    }

    private EventStatus status(TriggerMatch occurrence, Optional<Interval> when, Optional<Statement> statement) {
        if (isModal(occurrence.anchor())) {
            return EventStatus.OCCURRED;
        }
        boolean denied = statement.filter(s -> s.act() == SpeechAct.DENY).isPresent();
        return denied && !statuses.isSpoken(occurrence.anchor())
                ? EventStatus.DENIED
                : statuses.assess(occurrence.predicate(), when);
    }

    /** "You agree to the terms", outside of anybody's words. */
    private boolean isOfTheReader(int predicate) {
        OptionalInt subject =
                text.tag(predicate).isVerb() ? new Predicate(text, predicate).findSubject() : OptionalInt.empty();
        return subject.isPresent() && SPEAKER_OR_HEARER.has(text.lower(subject.getAsInt()));
    }

    private boolean isModal(int anchor) {
        return text.relation(anchor).isAuxiliary();
    }
}
