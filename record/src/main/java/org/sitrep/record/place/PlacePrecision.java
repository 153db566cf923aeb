// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.place;

/** How closely the place of an event is known. */
public enum PlacePrecision {
    /** By a town, or by a building or installation. */
    CITY,
    /** By a first-level division: province, oblast, state. */
    ADMIN1,
    /** By a second-level division: county, district, raion. */
    ADMIN2,
    COUNTRY,
    /** By a stretch of land or water that no border draws, or by a continent: the Sahel, the Black Sea. */
    REGION;

    /** The precision that a place of a kind gives. */
    public static PlacePrecision of(PlaceKind kind) {
        return switch (kind) {
            case CITY, SITE -> CITY;
            case ADMIN1 -> ADMIN1;
            case ADMIN2 -> ADMIN2;
            case COUNTRY -> COUNTRY;
            case REGION, WATER, CONTINENT -> REGION;
        };
    }
}
