// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.util.Map;
import org.sitrep.reading.event.EventModels;
import org.sitrep.reading.event.EventScene;
import org.sitrep.reading.event.role.RoleModel;
import org.sitrep.reading.event.status.StatusModel;
import org.sitrep.reading.event.trigger.TriggerModel;
import org.sitrep.reading.learned.Weights;

/** What all models of the event layer learn from. */
final class Training {

    private final TriggerTrainer triggers = new TriggerTrainer();
    private final StatusTrainer statuses = new StatusTrainer();
    private final RoleTrainer roles = new RoleTrainer();

    void add(EventScene scene, GoldReport gold) {
        triggers.add(scene, gold);
        statuses.add(scene, gold);
        roles.add(scene, gold);
    }

    EventModels models() {
        return new EventModels(
                new TriggerModel(weights(triggers.train(), TriggerModel.OUTCOMES.size())),
                new StatusModel(weights(statuses.train(), StatusModel.OUTCOMES.size())),
                new RoleModel(weights(roles.train(), RoleModel.OUTCOMES.size())));
    }

    private static Weights weights(Map<String, float[]> learned, int outcomes) {
        return Weights.of(learned, outcomes);
    }
}
