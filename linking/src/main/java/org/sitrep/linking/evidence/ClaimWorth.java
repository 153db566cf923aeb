// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventField;
import org.sitrep.record.event.EventType;
import org.sitrep.record.place.PlacePrecision;
import org.sitrep.record.text.Span;

/** Tells which assertions are worth a line of their own: deeds that leave traces, told with a place or a number by which they can be checked. */
final class ClaimWorth {

    private ClaimWorth() {}

    static boolean of(Event event, Span words) {
        return isMaterial(event)
                && (event.control().isPresent()
                        || isPlaced(event)
                        || event.type() != EventType.AID && !event.quantities().isEmpty())
                && words.text().indexOf('?') < 0;
    }

    /** Whether it is worth a line that somebody denies it: a deed, a meeting or an agreement. */
    static boolean ofDenied(Event event) {
        return isMaterial(event) || event.type() == EventType.CONSULT || event.type() == EventType.AGREE;
    }

    private static boolean isMaterial(Event event) {
        return switch (event.type()) {
            case ASSAULT, COERCE, MOBILIZE, RETREAT, AID -> true;
            case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION ->
                false;
        };
    }

    private static boolean isPlaced(Event event) {
        return !event.assessment().inferred().contains(EventField.PLACE)
                && event.placePrecision()
                        .filter(precision -> precision == PlacePrecision.CITY
                                || precision == PlacePrecision.ADMIN2
                                || precision == PlacePrecision.ADMIN1)
                        .isPresent();
    }
}
