// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.trigger;

import java.util.Optional;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.event.EventType;
import org.sitrep.record.event.PlaceControl;

/**
 * Tells what an event does to the control of its place, by type and mode: a taking that is an assault takes it, one that is coercion holds
 * it, a withdrawal leaves it. Who wards off an attack holds it.
 */
public final class ControlOfPlace {

    private final EventLexicon lexicon;

    public ControlOfPlace(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    public Optional<PlaceControl> find(Trigger trigger) {
        boolean taking = trigger.has(RoleFrame.TAKING);
        if (taking && trigger.type() == EventType.ASSAULT && trigger.mode().isEmpty()) {
            return Optional.of(PlaceControl.TAKEN);
        }
        if (taking && isMode(trigger, EventMode.COERCE_SEIZE) || isDefence(trigger)) {
            return Optional.of(PlaceControl.HELD);
        }
        return isMode(trigger, EventMode.RETREAT_WITHDRAW) ? Optional.of(PlaceControl.LEFT) : Optional.empty();
    }

    private boolean isDefence(Trigger trigger) {
        return trigger.type() == EventType.ASSAULT && lexicon.isIn("defence", trigger.lemma());
    }

    private static boolean isMode(Trigger trigger, EventMode mode) {
        return trigger.mode().filter(mode::equals).isPresent();
    }
}
