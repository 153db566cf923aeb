// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.agenda;

import java.util.Optional;
import org.sitrep.linking.evidence.OccasionEvidence;
import org.sitrep.record.event.EventType;

/** What an appointment is for: something that is to be done, by its PLOVER type, or an occasion, which has none. */
public sealed interface AppointmentKind {

    record Deed(EventType of) implements AppointmentKind {}

    record Occasion(OccasionEvidence.Kind of) implements AppointmentKind {}

    /** As it is printed: CONSULT, ELECTION. */
    default String label() {
        return switch (this) {
            case Deed deed -> deed.of().name();
            case Occasion occasion -> occasion.of().name();
        };
    }

    default Optional<EventType> type() {
        return switch (this) {
            case Deed deed -> Optional.of(deed.of());
            case Occasion occasion -> Optional.empty();
        };
    }
}
