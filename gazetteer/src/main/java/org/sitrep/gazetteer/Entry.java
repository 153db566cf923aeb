// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.gazetteer;

import java.util.Optional;
import org.sitrep.record.place.PlaceKind;

/**
 * A place of the gazetteer.
 *
 * @param number its place in this gazetteer
 * @param geonames its GeoNames number, 0 where it is not known
 * @param latitude degrees north, to five decimals
 * @param longitude degrees east, to five decimals
 * @param country ISO 3166-1 alpha-2, empty where it lies in several or none
 * @param admin1 GeoNames code of the first-level division within the country, or empty
 * @param population of a populated place, or a guess at the rank of another; 0 where it is not known
 */
public record Entry(
        int number,
        int geonames,
        String name,
        PlaceKind kind,
        double latitude,
        double longitude,
        String country,
        String admin1,
        int population) {

    /** The mean radius of the earth (IUGG). */
    private static final double EARTH_KM = 6371.0088;

    public Optional<String> findCountry() {
        return country.isEmpty() ? Optional.empty() : Optional.of(country);
    }

    /** Country and code of the first-level division: {@code US.TX}. */
    public String division() {
        return country + "." + admin1;
    }

    /** Great-circle distance in kilometres (haversine). */
    public double distanceTo(Entry other) {
        return distanceTo(other.latitude, other.longitude);
    }

    /** Great-circle distance in kilometres to a point in degrees. */
    public double distanceTo(double toLatitude, double toLongitude) {
        return kilometres(latitude, longitude, toLatitude, toLongitude);
    }

    public static double kilometres(double latitude1, double longitude1, double latitude2, double longitude2) {
        double lat1 = Math.toRadians(latitude1);
        double lat2 = Math.toRadians(latitude2);
        double dLat = lat2 - lat1;
        double dLon = Math.toRadians(longitude2 - longitude1);
        double h = Math.pow(Math.sin(dLat / 2), 2) + Math.cos(lat1) * Math.cos(lat2) * Math.pow(Math.sin(dLon / 2), 2);
        return EARTH_KM * 2 * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
