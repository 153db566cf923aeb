// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import org.sitrep.record.event.Event;
import org.sitrep.record.place.PlacePrecision;
import org.sitrep.record.text.Span;

/** Tells which assertions are worth a line of their own: deeds that leave traces, told with a place or a number by which they can be checked. */
final class ClaimWorth {

    private ClaimWorth() {}

    static boolean of(Event event, Span words) {
        return isMaterial(event)
                && (event.control().isPresent() || isPlaced(event) || !event.quantities().isEmpty())
                && words.text().indexOf('?') < 0;
    }

    private static boolean isMaterial(Event event) {
        return switch (event.type()) {
            case ASSAULT, COERCE, MOBILIZE, RETREAT, AID -> true;
            case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION -> false;
        };
    }

    private static boolean isPlaced(Event event) {
        return event.placePrecision()
                .filter(precision -> precision == PlacePrecision.CITY
                        || precision == PlacePrecision.ADMIN2
                        || precision == PlacePrecision.ADMIN1)
                .isPresent();
    }
}
