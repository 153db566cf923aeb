// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.event.circumstance.Circumstances;
import org.sitrep.reading.event.role.DiscourseRoles;
import org.sitrep.reading.event.role.LocalRoles;
import org.sitrep.reading.event.role.RoleFillers;
import org.sitrep.reading.event.role.RoleModel;
import org.sitrep.reading.event.role.ScoredEvent;
import org.sitrep.reading.event.trigger.ControlOfPlace;
import org.sitrep.reading.event.trigger.EventLexicon;
import org.sitrep.reading.event.trigger.Trigger;
import org.sitrep.reading.event.trigger.TriggerMatch;
import org.sitrep.reading.event.trigger.TriggerModel;
import org.sitrep.reading.learned.FeatureKeys;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventCode;
import org.sitrep.record.event.EventRoles;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.event.Factuality;
import org.sitrep.record.event.Where;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.time.Interval;

/** Puts the events of one text together: the rules propose, the models decide. Not thread-safe. */
final class EventBuilder {

    static double EVENT = Double.parseDouble(System.getProperty("event", "0.3"));
    static double ACT = Double.parseDouble(System.getProperty("act", "0.5"));
    static double SUFFER = Double.parseDouble(System.getProperty("suffer", "0.45"));

    private final EventScene scene;
    private final AnnotatedText text;
    private final EventModels models;
    private final Circumstances circumstances;
    private final EventQuantities measures;
    private final ControlOfPlace control;
    private final DiscourseRoles discourse;
    private final FeatureKeys features = new FeatureKeys();

    EventBuilder(EventScene scene, EventLexicon lexicon, EventModels models) {
        this.scene = scene;
        this.text = scene.text();
        this.models = models;
        this.control = new ControlOfPlace(lexicon);
        List<TriggerMatch> matches = detect();
        LocalRoles roles = scene.localRoles(models.roles());
        this.discourse = scene.discourse(matches.stream().map(roles::score).toList());
        Map<Integer, Trigger> named = new HashMap<>();
        matches.forEach(match -> named.put(match.predicate(), match.trigger()));
        matches.forEach(match -> named.put(match.anchor(), match.trigger()));
        this.circumstances = new Circumstances(text, scene.found(), token -> Optional.ofNullable(named.get(token)));
        this.measures = new EventQuantities(text, scene.found().quantities());
    }

    private List<TriggerMatch> detect() {
        List<TriggerMatch> found = new ArrayList<>();
        for (int token = 0; token < text.size(); token++) {
            if (TriggerModel.isCandidate(scene.triggers(), token)) {
                double[] shares = models.triggers().probabilities(scene.triggers(), token, features);
                if (1 - shares[0] >= EVENT) {
                    found.add(scene.triggers().match(token, mostProbable(shares)));
                }
            }
        }
        return found;
    }

    private static EventType mostProbable(double[] shares) {
        int best = 1;
        for (int i = 2; i < shares.length; i++) {
            best = shares[i] > shares[best] ? i : best;
        }
        return EventType.values()[best - 1];
    }

    List<Event> build() {
        List<Event> events = new ArrayList<>();
        for (ScoredEvent event : discourse.events()) {
            events.add(event(event, events.size() + 1));
        }
        return events;
    }

    private Event event(ScoredEvent scored, int number) {
        TriggerMatch match = scored.match();
        int anchor = match.anchor();
        Optional<Statement> statement = scene.triggers().findStatement(anchor);
        RoleFillers cast = cast(scored);
        Set<String> countries = cast.actors().stream()
                .flatMap(actor -> scene.register().find(actor).flatMap(Actor::country).stream())
                .collect(Collectors.toSet());
        int spot = text.relation(anchor).isAuxiliary() ? match.predicate() : anchor;
        Optional<String> place = circumstances.findPlace(spot, countries);
        Optional<Interval> when = circumstances.findTime(spot);
        return new Event(
                "e" + number,
                text.span(anchor),
                text.sentences().get(text.sentenceOf(anchor)).span(),
                new EventCode(match.trigger().type(), match.trigger().mode(), List.of(), control.find(match.trigger())),
                new EventRoles(List.copyOf(cast.actors()), List.copyOf(cast.recipients())),
                place.map(id -> new Where(id, circumstances.precision(id))),
                when,
                new Factuality(status(match, when), statement.map(Statement::id)),
                measures.list(match.predicate()),
                Optional.empty());
    }

    private EventStatus status(TriggerMatch match, Optional<Interval> when) {
        EventStatus rule = scene.statuses().assess(match.predicate(), when);
        return models.statuses().decide(scene.triggers(), match, rule, day(when), features);
    }

    private String day(Optional<Interval> when) {
        Optional<LocalDate> published = scene.found().published();
        if (when.isEmpty() || published.isEmpty()) {
            return "-";
        }
        return when.get().from().toLocalDate().isAfter(published.get()) ? "ahead" : "past";
    }

    private RoleFillers cast(ScoredEvent event) {
        RoleFillers cast = new RoleFillers(new LinkedHashSet<>(), new LinkedHashSet<>());
        for (String id : discourse.list(event)) {
            Actor actor = scene.register().find(id).orElseThrow();
            double[] shares = models.discourse().probabilities(discourse, event, actor, features);
            double acts = shares[RoleModel.ACTOR];
            double receives = shares[RoleModel.RECIPIENT];
            if (acts >= ACT && acts >= receives) {
                cast.actors().add(id);
            } else if (receives >= SUFFER) {
                cast.recipients().add(id);
            }
        }
        return cast;
    }
}
