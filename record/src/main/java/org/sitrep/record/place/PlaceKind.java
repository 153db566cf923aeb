// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.place;

/** What sort of place a gazetteer entry is. */
public enum PlaceKind {
    CONTINENT,
    /** A stretch of land across or within countries: the Sahel, Donbas. */
    REGION,
    COUNTRY,
    /** A first-level division: province, oblast, state. */
    ADMIN1,
    /** A second-level division: county, district, raion. */
    ADMIN2,
    CITY,
    /** A sea, strait, gulf, lake or river. */
    WATER,
    /** A building or installation: a power plant, a port, an air base. */
    SITE
}
