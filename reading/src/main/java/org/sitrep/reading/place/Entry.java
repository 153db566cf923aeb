// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place;

import java.util.Optional;
import org.sitrep.record.PlaceKind;

/**
 * A place of the gazetteer.
 *
 * @param geonames its GeoNames number, 0 where it is not known
 * @param country ISO 3166-1 alpha-2, empty where it lies in several or none
 * @param admin1 GeoNames code of the first-level division within the country, or empty
 * @param population of a populated place, 0 where it is not known
 */
record Entry(
        int geonames,
        String name,
        PlaceKind kind,
        double latitude,
        double longitude,
        String country,
        String admin1,
        long population) {

    private static final double EARTH_KM = 6371.0088;

    Optional<String> countryCode() {
        return country.isEmpty() ? Optional.empty() : Optional.of(country);
    }

    /** Great-circle distance in kilometres (haversine). */
    double distanceTo(Entry other) {
        double lat1 = Math.toRadians(latitude);
        double lat2 = Math.toRadians(other.latitude);
        double dLat = lat2 - lat1;
        double dLon = Math.toRadians(other.longitude - longitude);
        double h = Math.pow(Math.sin(dLat / 2), 2) + Math.cos(lat1) * Math.cos(lat2) * Math.pow(Math.sin(dLon / 2), 2);
        return EARTH_KM * 2 * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
