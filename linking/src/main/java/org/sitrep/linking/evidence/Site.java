// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.Optional;
import org.sitrep.record.place.PlacePrecision;

/**
 * Where something happens.
 *
 * @param key the same for all mentions of one place
 * @param latitude degrees north
 * @param longitude degrees east
 * @param country ISO 3166-1 alpha-2
 */
public record Site(
        String key,
        String name,
        double latitude,
        double longitude,
        Optional<String> country,
        PlacePrecision precision) {}
