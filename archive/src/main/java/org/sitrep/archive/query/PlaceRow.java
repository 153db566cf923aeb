// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.util.Optional;
import org.sitrep.record.place.PlaceKind;
import org.sitrep.record.place.PlacePrecision;

/**
 * A place where something happens.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 * @param country ISO 3166-1 alpha-2
 */
public record PlaceRow(String name, double latitude, double longitude, Optional<String> country, PlaceKind kind) {

    public PlacePrecision precision() {
        return PlacePrecision.of(kind);
    }
}
