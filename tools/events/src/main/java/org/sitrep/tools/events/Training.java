// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sitrep.reading.event.EventModels;
import org.sitrep.reading.event.EventScene;
import org.sitrep.reading.event.assessment.Calibration;
import org.sitrep.reading.event.assessment.WantedModel;
import org.sitrep.reading.event.circumstance.AdjunctModel;
import org.sitrep.reading.event.circumstance.EventAdjuncts;
import org.sitrep.reading.event.discourse.DiscourseModel;
import org.sitrep.reading.event.discourse.DiscourseRoles;
import org.sitrep.reading.event.discourse.PairModel;
import org.sitrep.reading.event.role.RoleModel;
import org.sitrep.reading.event.role.ScoredEvent;
import org.sitrep.reading.event.status.StatusModel;
import org.sitrep.reading.event.trigger.TriggerModel;
import org.sitrep.reading.learned.Weights;

/**
 * What all models of the event layer learn from.
 *
 * <p>The model of the discourse sees what the model of single sentences says; so that it learns from answers as it will meet them, each part of
 * the reports is shown with the answers of a model of the other parts.
 */
final class Training {

    private static final int PARTS = 3;

    private record Example(EventScene scene, GoldReport gold) {}

    /** What a coded sentence counts beside a report that was read word for word. */
    private static final double SENTENCE = 1;

    /** What a short sentence of our own counts: there are few, and each stands for a kind. */
    private static final double OWN = 1;

    /** One unwanted report in so many teaches what is wanted, so that they do not outnumber the marked ones. */
    private static final int FOR_WANTED = 4;

    private record Sentence(EventScene scene, CodedSentence gold) {}

    private final List<Example> examples = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Example> anchored = new ArrayList<>();
    private final List<Example> own = new ArrayList<>();
    private final List<Example> written = new ArrayList<>();
    private final List<EventScene> unwanted = new ArrayList<>();

    void add(EventScene scene, GoldReport gold) {
        examples.add(new Example(scene, gold));
    }

    /** Adds a short report of our own. How often words are events, and what is wanted, is learned from real reports alone. */
    void addWritten(EventScene scene, GoldReport report) {
        written.add(new Example(scene, report));
    }

    /** Adds a short sentence of our own. */
    void addOwn(EventScene scene, GoldReport sentence) {
        own.add(new Example(scene, sentence));
    }

    /** Adds a report of which no analyst of this field wants anything. */
    void addUnwanted(EventScene scene) {
        unwanted.add(scene);
    }

    void add(EventScene scene, CodedSentence sentence) {
        sentences.add(new Sentence(scene, sentence));
    }

    /** The weights of all models by feature. */
    record Tables(
            Map<String, float[]> triggers,
            Map<String, float[]> statuses,
            Map<String, float[]> roles,
            Map<String, float[]> pairs,
            Map<String, float[]> discourse,
            Map<String, float[]> places,
            Map<String, float[]> times,
            Map<String, float[]> wanted,
            Calibration calibration) {

        EventModels models() {
            return new EventModels(
                    new TriggerModel(Weights.of(triggers, TriggerModel.OUTCOMES.size())),
                    new StatusModel(Weights.of(statuses, StatusModel.OUTCOMES.size())),
                    new RoleModel(Weights.of(roles, RoleModel.OUTCOMES.size())),
                    new PairModel(Weights.of(pairs, 1)),
                    new DiscourseModel(Weights.of(discourse, RoleModel.OUTCOMES.size())),
                    new AdjunctModel(Weights.of(places, 1)),
                    new AdjunctModel(Weights.of(times, 1)),
                    new WantedModel(Weights.of(wanted, 1)),
                    calibration);
        }
    }

    Tables tables() {
        TriggerModel first = new TriggerModel(Weights.of(triggers().train(), TriggerModel.OUTCOMES.size()));
        sentences.forEach(sentence ->
                anchored.add(new Example(sentence.scene(), sentence.gold().anchored(sentence.scene(), first))));
        TriggerTrainer triggers = triggers(-1, first);
        anchored.forEach(example -> triggers.addAnchors(example.scene(), example.gold(), SENTENCE));
        StatusTrainer statuses = new StatusTrainer();
        examples.forEach(example -> statuses.add(example.scene(), example.gold()));
        own.forEach(example -> statuses.add(example.scene(), example.gold()));
        written.forEach(example -> statuses.add(example.scene(), example.gold()));
        DiscourseTrainer discourse = new DiscourseTrainer();
        AdjunctTrainer places = new AdjunctTrainer();
        AdjunctTrainer times = new AdjunctTrainer();
        List<ScoredReport> reports = scored();
        learnDiscourse(reports, discourse, places, times);
        return new Tables(
                triggers.train(),
                statuses.train(),
                roles(-1),
                pairs(reports, -1),
                discourse.train(),
                places.train(),
                times.train(),
                wanted(first),
                calibration(first));
    }

    private TriggerTrainer triggers() {
        return triggers(-1);
    }

    /** From all parts but one; from all where there is no such part. */
    private TriggerTrainer triggers(int without) {
        TriggerTrainer triggers = new TriggerTrainer();
        for (int i = 0; i < examples.size(); i++) {
            if (i % PARTS != without) {
                triggers.add(examples.get(i).scene(), examples.get(i).gold());
            }
        }
        written.forEach(example -> triggers.add(example.scene(), example.gold()));
        own.forEach(example -> triggers.add(example.scene(), example.gold()));
        own.forEach(example -> triggers.addAnchors(example.scene(), example.gold(), OWN));
        return triggers;
    }

    /** The same, and what a first model doubtfully takes for events beside the field. */
    private TriggerTrainer triggers(int without, TriggerModel first) {
        TriggerTrainer triggers = triggers(without);
        unwanted.forEach(scene -> triggers.addDoubtful(scene, first));
        return triggers;
    }

    private Map<String, float[]> wanted(TriggerModel model) {
        WantedTrainer trainer = new WantedTrainer();
        examples.forEach(example -> trainer.add(example.scene(), example.gold()));
        for (int i = 0; i < unwanted.size(); i += FOR_WANTED) {
            trainer.addUnwanted(unwanted.get(i), model);
        }
        return trainer.train();
    }

    private Calibration calibration(TriggerModel first) {
        CalibrationTrainer trainer = new CalibrationTrainer();
        for (int part = 0; part < PARTS; part++) {
            TriggerModel model =
                    new TriggerModel(Weights.of(triggers(part, first).train(), TriggerModel.OUTCOMES.size()));
            for (int i = part; i < examples.size(); i += PARTS) {
                trainer.add(examples.get(i).scene(), examples.get(i).gold(), model);
            }
        }
        return trainer.train();
    }

    /** What is learned from all parts but one; from all where there is no such part. */
    private Map<String, float[]> roles(int without) {
        RoleTrainer trainer = new RoleTrainer();
        for (int i = 0; i < examples.size(); i++) {
            if (i % PARTS != without) {
                trainer.add(examples.get(i).scene(), examples.get(i).gold(), 1);
            }
        }
        anchored.forEach(example -> trainer.add(example.scene(), example.gold(), SENTENCE));
        for (int i = 0; i < written.size(); i++) {
            if (i % PARTS != without) {
                trainer.add(written.get(i).scene(), written.get(i).gold(), 1);
            }
        }
        own.forEach(example -> trainer.add(example.scene(), example.gold(), OWN));
        return trainer.train();
    }

    /** The reports, each read with a model of single sentences that had not learned from it. */
    private List<ScoredReport> scored() {
        List<ScoredReport> scored = new ArrayList<>();
        List<RoleModel> models = IntStream.range(0, PARTS)
                .mapToObj(part -> new RoleModel(Weights.of(roles(part), RoleModel.OUTCOMES.size())))
                .toList();
        for (List<Example> each : List.of(examples, written)) {
            for (int i = 0; i < each.size(); i++) {
                scored.add(ScoredReport.of(each.get(i).scene(), each.get(i).gold(), models.get(i % PARTS)));
            }
        }
        return scored;
    }

    /** From real reports alone, as times and places. */
    private Map<String, float[]> pairs(List<ScoredReport> reports, int without) {
        PairTrainer trainer = new PairTrainer();
        for (int i = 0; i < examples.size(); i++) {
            if (i % PARTS != without) {
                trainer.add(reports.get(i));
            }
        }
        return trainer.train();
    }

    /** Times and places are learned from real reports alone: with our own, whose happenings are told in a few sentences, fewer days came out right. */
    private void learnDiscourse(
            List<ScoredReport> reports, DiscourseTrainer trainer, AdjunctTrainer places, AdjunctTrainer times) {
        for (int part = 0; part < PARTS; part++) {
            PairModel pairs = new PairModel(Weights.of(pairs(reports, part), 1));
            for (int i = part; i < reports.size(); i += PARTS) {
                ScoredReport report = reports.get(i);
                DiscourseRoles discourse = report.scene().discourse(report.events(), pairs);
                trainer.add(report, discourse);
                if (i < examples.size()) {
                    addAdjuncts(report, discourse, places, times);
                }
            }
        }
    }

    private static void addAdjuncts(
            ScoredReport report, DiscourseRoles discourse, AdjunctTrainer places, AdjunctTrainer times) {
        EventAdjuncts adjuncts =
                new EventAdjuncts(report.scene().text(), report.scene().found(), discourse);
        for (ScoredEvent event : report.events()) {
            places.addPlace(report.scene(), event, adjuncts.places(event), report.gold(event));
            times.addTime(report.scene(), event, adjuncts.times(event), report.gold(event));
        }
    }
}
