// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.place;

import java.util.Optional;

/**
 * A gazetteer entry that a report's toponyms point to.
 *
 * @param id names the place within one reading: {@code pl1}
 * @param geonames its number in GeoNames, where it has one
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 * @param country ISO 3166-1 alpha-2
 */
public record Place(
        String id,
        Optional<Integer> geonames,
        String name,
        double latitude,
        double longitude,
        Optional<String> country,
        PlaceKind kind) {}
