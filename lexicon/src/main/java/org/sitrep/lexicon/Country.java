// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * A country or territory, and how news names it.
 *
 * @param code ISO 3166-1 alpha-2; {@code XK} for Kosovo
 * @param aliases other names of the country
 * @param adjectives of nationality: {@code Norwegian}
 * @param people names of its people in the plural: {@code Norwegians}
 * @param capitals names of its capital that can stand for the government, the usual one first
 * @param seats buildings and bodies that stand for the government: {@code Kremlin}
 * @param geonames its number in GeoNames
 * @param latitude of a point GeoNames gives for the country, degrees north
 * @param longitude of that point, degrees east
 */
public record Country(
        String code,
        String name,
        List<String> aliases,
        List<String> adjectives,
        List<String> people,
        List<String> capitals,
        List<String> seats,
        Optional<Integer> geonames,
        double latitude,
        double longitude) {

    static Country of(Table.Row row) {
        return new Country(
                row.get("iso"),
                row.get("name"),
                row.list("aliases"),
                row.list("adjectives"),
                row.list("people"),
                row.list("capital"),
                row.list("seats"),
                Optional.of(row.get("geonames"))
                        .filter(number -> !number.isEmpty())
                        .map(Integer::valueOf),
                Double.parseDouble(row.get("latitude")),
                Double.parseDouble(row.get("longitude")));
    }
}
