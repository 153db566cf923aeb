// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.event.assessment.Admission;
import org.sitrep.reading.event.assessment.Likelihood;
import org.sitrep.reading.event.assessment.ReportTopics;
import org.sitrep.reading.event.circumstance.AdjunctCandidate;
import org.sitrep.reading.event.circumstance.AdjunctModel;
import org.sitrep.reading.event.circumstance.EventAdjuncts;
import org.sitrep.reading.event.discourse.DiscourseRoles;
import org.sitrep.reading.event.discourse.RoleAssignment;
import org.sitrep.reading.event.incident.Incidents;
import org.sitrep.reading.event.role.LocalRoles;
import org.sitrep.reading.event.role.RoleFillers;
import org.sitrep.reading.event.role.ScoredEvent;
import org.sitrep.reading.event.status.StatusDecision;
import org.sitrep.reading.event.trigger.ControlOfPlace;
import org.sitrep.reading.event.trigger.EventLexicon;
import org.sitrep.reading.event.trigger.TriggerDetector;
import org.sitrep.reading.event.trigger.TriggerMatch;
import org.sitrep.reading.learned.FeatureKeys;
import org.sitrep.record.event.Assessment;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventCode;
import org.sitrep.record.event.EventField;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.event.EventRoles;
import org.sitrep.record.event.Factuality;
import org.sitrep.record.event.Where;
import org.sitrep.record.place.PlacePrecision;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.time.Interval;

/** Puts the events of one text together: the rules propose, the models decide. Not thread-safe. */
final class EventBuilder {

    private final EventScene scene;
    private final AnnotatedText text;
    private final EventModels models;
    private final Map<TriggerMatch, Likelihood> likelihoods;
    private final DiscourseRoles discourse;
    private final RoleAssignment roles;
    private final Incidents incidents;
    private final EventAdjuncts adjuncts;
    private final StatusDecision statuses;
    private final EventQuantities measures;
    private final ControlOfPlace control;
    private final ReportTopics topics;
    private final FeatureKeys features = new FeatureKeys();

    EventBuilder(EventScene scene, EventLexicon lexicon, EventModels models) {
        this.scene = scene;
        this.text = scene.text();
        this.models = models;
        this.control = new ControlOfPlace(lexicon);
        this.topics = ReportTopics.of(text, scene.found().actors());
        this.likelihoods = likelihoods();
        LocalRoles local = scene.localRoles(models.roles());
        Admission admission = new Admission(likelihoods.values());
        List<ScoredEvent> events = likelihoods.entrySet().stream()
                .filter(found -> admission.admits(found.getValue()))
                .map(found -> local.score(found.getKey()))
                .toList();
        this.discourse = scene.discourse(events, models.pairs());
        this.roles = new RoleAssignment(discourse, models.discourse());
        this.adjuncts = new EventAdjuncts(text, scene.found(), discourse);
        this.incidents = new Incidents(discourse, adjuncts::areApart);
        this.statuses = new StatusDecision(
                scene.triggers(),
                scene.statuses(),
                models.statuses(),
                scene.found().published());
        this.measures = new EventQuantities(text, scene.found().quantities());
    }

    /** What the words that may name events are likely to be, in text order. */
    private Map<TriggerMatch, Likelihood> likelihoods() {
        Map<TriggerMatch, Likelihood> likelihoods = new LinkedHashMap<>();
        for (TriggerDetector.Detected found : new TriggerDetector(scene.triggers(), models.triggers()).list()) {
            likelihoods.put(
                    found.match(),
                    new Likelihood(
                            models.calibration().probability(found.share(), found.typeShare()),
                            models.wanted().probability(topics, scene.triggers(), found.match(), features)));
        }
        return likelihoods;
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
        RoleFillers cast = roles.assign(scored);
        Optional<AdjunctCandidate> place =
                isByPhone(match) ? Optional.empty() : choose(models.places(), match, adjuncts.places(scored));
        Optional<AdjunctCandidate> newDay = adjuncts.findNewDay(scored);
        Optional<AdjunctCandidate> time = newDay.or(() -> choose(models.times(), match, adjuncts.times(scored)));
        Optional<Interval> when = time.flatMap(AdjunctCandidate::when);
        return new Event(
                "e" + number,
                text.span(anchor),
                text.sentences().get(text.sentenceOf(anchor)).span(),
                new EventCode(match.trigger().type(), match.trigger().mode(), List.of(), control.find(match.trigger())),
                new EventRoles(List.copyOf(cast.actors()), List.copyOf(cast.recipients())),
                place.flatMap(AdjunctCandidate::place)
                        .map(found -> new Where(found.id(), PlacePrecision.of(found.kind()))),
                when,
                new Factuality(
                        newDay.isPresent() ? statuses.decideMoved(match, when) : statuses.decide(match, when),
                        scene.triggers().findStatement(anchor).map(Statement::id)),
                measures.list(match.predicate()),
                incidents.find(scored),
                assessment(scored, cast, place, time));
    }

    private static boolean isByPhone(TriggerMatch match) {
        return match.trigger().mode().filter(EventMode.CONSULT_PHONE::equals).isPresent();
    }

    private Optional<AdjunctCandidate> choose(
            AdjunctModel model, TriggerMatch match, List<AdjunctCandidate> candidates) {
        return model.choose(scene.triggers(), match, candidates, features);
    }

    private Assessment assessment(
            ScoredEvent scored, RoleFillers cast, Optional<AdjunctCandidate> place, Optional<AdjunctCandidate> time) {
        TriggerMatch match = scored.match();
        Set<EventField> inferred = EnumSet.noneOf(EventField.class);
        add(inferred, EventField.ACTORS, cast.actors().stream().anyMatch(id -> !scored.names(id)));
        add(inferred, EventField.RECIPIENTS, cast.recipients().stream().anyMatch(id -> !scored.names(id)));
        add(
                inferred,
                EventField.PLACE,
                place.filter(found -> isElsewhere(found, match)).isPresent());
        add(
                inferred,
                EventField.FROM,
                time.filter(found -> isElsewhere(found, match)).isPresent());
        Likelihood likelihood = Objects.requireNonNull(likelihoods.get(match));
        return new Assessment(likelihood.confidence(), likelihood.wanted(), List.copyOf(inferred));
    }

    private static void add(Set<EventField> fields, EventField field, boolean inferred) {
        if (inferred) {
            fields.add(field);
        }
    }

    private boolean isElsewhere(AdjunctCandidate found, TriggerMatch match) {
        return text.sentenceOf(found.head()) != text.sentenceOf(match.anchor());
    }
}
