// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.event.circumstance.AdjunctCandidate;
import org.sitrep.reading.event.circumstance.EventAdjuncts;
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
import org.sitrep.record.place.PlacePrecision;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.time.Interval;

/** Puts the events of one text together: the rules propose, the models decide. Not thread-safe. */
final class EventBuilder {

    private static double p(String name, double or) {
        return Double.parseDouble(System.getProperty(name, Double.toString(or)));
    }

    private final double EVENT = p("event", 0.3);
    private final double ACT1 = p("act1", 0.2);
    private final double ACT2 = p("act2", 0.5);
    private final double NOPLACE = p("noplace", 1);
    private final double NOTIME = p("notime", 1);
    private final double REC1 = p("rec1", 0.2);
    private final double REC2 = p("rec2", 0.5);

    private final EventScene scene;
    private final AnnotatedText text;
    private final EventModels models;
    private final EventAdjuncts adjuncts;
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
        this.discourse = scene.discourse(matches.stream().map(roles::score).toList(), models.pairs());
        this.adjuncts = new EventAdjuncts(text, scene.found(), discourse);
        this.measures = new EventQuantities(text, scene.found().quantities());
    }

    private List<TriggerMatch> detect() {
        List<TriggerMatch> found = new ArrayList<>();
        for (int token = 0; token < text.size(); token++) {
            if (TriggerModel.isCandidate(scene.triggers(), token)) {
                double[] shares = models.triggers().probabilities(scene.triggers(), token, features);
                EventType type = mostProbable(shares);
                if (1 - shares[0] >= EVENT && !scene.triggers().isIdiom(token, type)) {
                    found.add(scene.triggers().match(token, type));
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
        Optional<AdjunctCandidate> place = models.places().choose(scene.triggers(), match, adjuncts.places(scored), NOPLACE, features);
        Optional<Interval> when = models.times()
                .choose(scene.triggers(), match, adjuncts.times(scored), NOTIME, features)
                .flatMap(AdjunctCandidate::when);
        return new Event(
                "e" + number,
                text.span(anchor),
                text.sentences().get(text.sentenceOf(anchor)).span(),
                new EventCode(
                        match.trigger().type(), match.trigger().mode(), List.of(), control.find(match.trigger())),
                new EventRoles(List.copyOf(cast.actors()), List.copyOf(cast.recipients())),
                place.flatMap(AdjunctCandidate::place).map(each -> new Where(each.id(), PlacePrecision.of(each.kind()))),
                when,
                new Factuality(status(match, when), statement.map(Statement::id)),
                measures.list(match.predicate()),
                Optional.empty());
    }

    private EventStatus status(TriggerMatch match, Optional<Interval> when) {
        EventStatus rule = scene.statuses().assess(match.predicate(), when);
        boolean denied = rule == EventStatus.DENIED
                || match.anchor() != match.predicate()
                        && !scene.statuses().isSpoken(match.anchor())
                        && scene.statuses().assess(match.anchor(), when) == EventStatus.DENIED;
        if (denied) {
            return EventStatus.DENIED;
        }
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
        Map<String, double[]> all = new LinkedHashMap<>();
        for (String id : discourse.list(event)) {
            Actor actor = scene.register().find(id).orElseThrow();
            all.put(id, models.discourse().probabilities(discourse, event, actor, features));
        }
        Set<String> barred = all.keySet().stream().filter(id -> !event.mayAct(id)).collect(Collectors.toSet());
        pick(all, RoleModel.ACTOR, ACT1, ACT2, cast.actors(), barred);
        Set<String> out = all.keySet().stream()
                .filter(id -> cast.actors().contains(id) || !event.mayReceive(id))
                .collect(Collectors.toSet());
        pick(all, RoleModel.RECIPIENT, REC1, REC2, cast.recipients(), out);
        return cast;
    }

    private static void pick(Map<String, double[]> all, int role, double first, double next, Set<String> taken, Set<String> except) {
        all.entrySet().stream()
                .filter(entry -> !except.contains(entry.getKey()))
                .sorted((a, b) -> Double.compare(b.getValue()[role], a.getValue()[role]))
                .forEach(entry -> {
                    double share = entry.getValue()[role];
                    int other = role == RoleModel.ACTOR ? RoleModel.RECIPIENT : RoleModel.ACTOR;
                    if (share >= (taken.isEmpty() ? first : next) && (role == RoleModel.RECIPIENT || share >= entry.getValue()[other])) {
                        taken.add(entry.getKey());
                    }
                });
    }
}
