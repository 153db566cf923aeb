// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import org.sitrep.reading.event.assessment.Calibration;
import org.sitrep.reading.event.assessment.WantedModel;
import org.sitrep.reading.event.circumstance.AdjunctModel;
import org.sitrep.reading.event.discourse.DiscourseModel;
import org.sitrep.reading.event.discourse.PairModel;
import org.sitrep.reading.event.role.RoleModel;
import org.sitrep.reading.event.status.StatusModel;
import org.sitrep.reading.event.trigger.TriggerModel;

/** The learned models that decide about events. */
public record EventModels(
        TriggerModel triggers,
        StatusModel statuses,
        RoleModel roles,
        PairModel pairs,
        DiscourseModel discourse,
        AdjunctModel places,
        AdjunctModel times,
        WantedModel wanted,
        Calibration calibration) {

    static EventModels load() {
        return new EventModels(
                TriggerModel.load(),
                StatusModel.load(),
                RoleModel.load(),
                PairModel.load(),
                DiscourseModel.load(),
                AdjunctModel.ofPlaces(),
                AdjunctModel.ofTimes(),
                WantedModel.load(),
                Calibration.load());
    }
}
