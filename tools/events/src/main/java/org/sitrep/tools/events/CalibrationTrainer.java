// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.reading.event.EventScene;
import org.sitrep.reading.event.assessment.Calibration;
import org.sitrep.reading.event.trigger.TriggerDetector;
import org.sitrep.reading.event.trigger.TriggerModel;

/** Learns how far the shares of a model can be believed, from reports it had not learned from. */
final class CalibrationTrainer {

    private static final int ROUNDS = 2000;
    private static final double RATE = 0.5;

    private record Answer(double logOdds, double typeLogOdds, boolean right) {}

    private final List<Answer> answers = new ArrayList<>();

    void add(EventScene scene, GoldReport gold, TriggerModel model) {
        Map<Integer, GoldEvent> anchors = new HashMap<>();
        gold.events()
                .forEach(event ->
                        scene.text().findTokenAt(event.anchor().start()).ifPresent(t -> anchors.put(t, event)));
        for (TriggerDetector.Detected detected : new TriggerDetector(scene.triggers(), model).list()) {
            int anchor = detected.match().anchor();
            if (gold.isMarked(scene.text().span(anchor))) {
                GoldEvent event = anchors.get(anchor);
                boolean right = event != null
                        && event.types().contains(detected.match().trigger().type());
                answers.add(new Answer(
                        Calibration.logOdds(detected.share()), Calibration.logOdds(detected.typeShare()), right));
            }
        }
    }

    /** The curve under which the answers are likeliest, found by steepest ascent. */
    Calibration train() {
        double slope = 1;
        double typeSlope = 0;
        double shift = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double bySlope = 0;
            double byTypeSlope = 0;
            double byShift = 0;
            for (Answer answer : answers) {
                double wrong = (answer.right() ? 1 : 0)
                        - 1 / (1 + Math.exp(-slope * answer.logOdds() - typeSlope * answer.typeLogOdds() - shift));
                bySlope += wrong * answer.logOdds();
                byTypeSlope += wrong * answer.typeLogOdds();
                byShift += wrong;
            }
            slope += RATE * bySlope / answers.size();
            typeSlope += RATE * byTypeSlope / answers.size();
            shift += RATE * byShift / answers.size();
        }
        return new Calibration(slope, typeSlope, shift);
    }
}
