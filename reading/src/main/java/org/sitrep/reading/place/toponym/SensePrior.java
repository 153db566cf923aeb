// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place.toponym;

import org.sitrep.gazetteer.Entry;

/** How likely a place is meant by its name before the report is looked at. */
public final class SensePrior {

    /** Countries and continents come first. All set by hand while reading development texts; the models learn from the order and the gaps. */
    private static final double COUNTRY = 20;

    private static final double REGION = 19;

    /** A state or province known by its name alone. */
    private static final double STATE = 15.5;

    private static final double KNOWN_DIVISION = 9.5;
    private static final double DIVISION = 8;

    /** For each tenfold of a city's inhabitants: 8.4 for a town of 10,000, 14.7 for a city of ten millions. */
    private static final double TENFOLD_INHABITANTS = 2.1;

    private static final double CITY_OF_UNKNOWN_SIZE = 4;

    private SensePrior() {}

    /** From 0 to 20, on no scale but its own: continents and countries first, cities by their inhabitants. */
    public static double of(Entry entry) {
        return switch (entry.kind()) {
            case COUNTRY, CONTINENT -> COUNTRY;
            case REGION, WATER, SITE -> REGION;
            case ADMIN1 -> ofDivision(entry);
            case ADMIN2 -> DIVISION;
            case CITY ->
                entry.population() > 0
                        ? TENFOLD_INHABITANTS * Math.log10((double) entry.population())
                        : CITY_OF_UNKNOWN_SIZE;
        };
    }

    private static double ofDivision(Entry entry) {
        if (PlaceWords.isState(entry)) {
            return STATE;
        }
        return entry.population() > 0 ? KNOWN_DIVISION : DIVISION;
    }
}
