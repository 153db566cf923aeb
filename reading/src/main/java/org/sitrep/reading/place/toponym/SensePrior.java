// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place.toponym;

import org.sitrep.gazetteer.Entry;

/** How likely a place is meant by its name before the report is looked at. */
public final class SensePrior {

    private SensePrior() {}

    /** From 0 to 20, on no scale but its own: continents and countries first, cities by their inhabitants. */
    public static double of(Entry entry) {
        return switch (entry.kind()) {
            case COUNTRY, CONTINENT -> 20;
            case REGION, WATER, SITE -> 19;
            case ADMIN1 -> PlaceWords.isState(entry) ? 15.5 : entry.population() > 0 ? 9.5 : 8;
            case ADMIN2 -> 8;
            case CITY -> entry.population() > 0 ? 2.1 * Math.log10((double) entry.population()) : 4;
        };
    }
}
