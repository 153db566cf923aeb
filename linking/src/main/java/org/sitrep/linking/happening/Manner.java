// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.happening;

import java.util.Optional;
import org.sitrep.record.event.EventMode;

/** Tells ways in which something is done that exclude one another: a strike may be of drones and of missiles, but no kidnapping. */
final class Manner {

    private Manner() {}

    static boolean differs(Optional<EventMode> one, Optional<EventMode> other) {
        return one.isPresent() && other.isPresent() && sort(one.get()) != sort(other.get());
    }

    private static EventMode sort(EventMode mode) {
        return switch (mode) {
            case ASSAULT_BEAT,
                    ASSAULT_DESTROY,
                    ASSAULT_PRIMITIVE,
                    ASSAULT_FIREARMS,
                    ASSAULT_EXPLOSIVES,
                    ASSAULT_SUICIDE_ATTACK,
                    ASSAULT_AERIAL,
                    ASSAULT_DRONE,
                    ASSAULT_HEAVY_WEAPONS,
                    ASSAULT_TARGETED,
                    ASSAULT_UNCONVENTIONAL,
                    ASSAULT_CROWD_CONTROL -> EventMode.ASSAULT_TARGETED;
            case CONSULT_VISIT, CONSULT_THIRD_PARTY, CONSULT_MULTILATERAL -> EventMode.CONSULT_VISIT;
            case PROTEST_DEMO, PROTEST_RIOT, PROTEST_OBSTRUCT, PROTEST_VANDALIZE -> EventMode.PROTEST_DEMO;
            case MOBILIZE_TROOPS, MOBILIZE_WEAPONS, MOBILIZE_POLICE, MOBILIZE_MILITIA -> EventMode.MOBILIZE_TROOPS;
            default -> mode;
        };
    }
}
