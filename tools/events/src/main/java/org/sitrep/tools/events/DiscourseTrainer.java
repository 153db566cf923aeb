// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.sitrep.reading.event.EventScene;
import org.sitrep.reading.event.discourse.DiscourseFeatures;
import org.sitrep.reading.event.discourse.DiscourseRoles;
import org.sitrep.reading.event.role.RoleModel;
import org.sitrep.reading.event.role.ScoredEvent;
import org.sitrep.record.actor.Actor;
import org.sitrep.tools.learning.Multinomial;

/** Learns who takes part in an event by what the whole report tells. */
final class DiscourseTrainer {

    private static final int RAREST = 2;
    private static final int ROUNDS = 4;
    private static final double RATE = 0.05;
    private static final double L1 = 0.02;
    private static final double L2 = 4;

    private final Multinomial examples = new Multinomial(RoleModel.OUTCOMES.size(), RAREST);

    /** Adds a report whose sentences were read, and whose events were joined, with models that had not learned from it. */
    void add(ScoredReport report, DiscourseRoles discourse) {
        for (ScoredEvent event : report.events()) {
            add(report.scene(), discourse, event, report.gold(event));
        }
    }

    private void add(EventScene scene, DiscourseRoles discourse, ScoredEvent event, GoldEvent gold) {
        Set<String> ids = discourse.list(event);
        Map<String, Integer> right = new HashMap<>();
        mark(scene, discourse, event, ids, gold, right);
        for (String id : ids) {
            DiscourseFeatures.of(discourse, event, discourse.actor(id), examples.index());
            BitSet outcome = new BitSet();
            outcome.set(right.getOrDefault(id, 0));
            examples.end(outcome, 1);
        }
    }

    static void mark(
            EventScene scene,
            DiscourseRoles discourse,
            ScoredEvent event,
            Set<String> ids,
            GoldEvent gold,
            Map<String, Integer> right) {
        gold.actors().forEach(who -> mark(scene, discourse, event, ids, who, RoleModel.ACTOR, right));
        gold.recipients().forEach(who -> mark(scene, discourse, event, ids, who, RoleModel.RECIPIENT, right));
    }

    /** Marks who is meant: named in the reader's words in the sentence, else the one of that name who is named there or oftenest. */
    private static void mark(
            EventScene scene,
            DiscourseRoles discourse,
            ScoredEvent event,
            Set<String> ids,
            GoldParticipant who,
            int role,
            Map<String, Integer> right) {
        ids.stream()
                .filter(id -> !right.containsKey(id))
                .filter(id -> who.isNamedBy(scene.text(), event, id) || who.isLike(discourse.actor(id)))
                .max(java.util.Comparator.comparingDouble(id -> fit(scene, discourse, event, who, id)))
                .ifPresent(id -> right.put(id, role));
    }

    private static double fit(
            EventScene scene, DiscourseRoles discourse, ScoredEvent event, GoldParticipant who, String id) {
        Actor actor = discourse.actor(id);
        double named = who.isNamedBy(scene.text(), event, id) ? 4 + event.share(id) : 0;
        double same = actor.name().equalsIgnoreCase(who.name()) ? 3 : who.isLike(actor) ? 1 : 0;
        return named + same + event.share(id) + Math.min(actor.mentions().size(), 20) / 100.0;
    }

    Map<String, float[]> train() {
        return examples.train(ROUNDS, RATE, L1, L2);
    }
}
