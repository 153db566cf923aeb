// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sitrep.lexicon.Table;

/** Peoples and parts of countries by their adjectives: a Chechen rebel is one in Russia, not Russia. Immutable and thread-safe. */
final class Regions {

    private static final Regions ALL = new Regions();

    private final Map<String, String> countries = new HashMap<>();

    private Regions() {
        for (Table.Row row : Table.load(Regions.class, "regions.tsv").rows()) {
            countries.put(row.get("adjective"), row.get("country"));
        }
    }

    /** The table, read once. */
    static Regions get() {
        return ALL;
    }

    /** The code of the country that the people or region is of. */
    Optional<String> find(String adjective) {
        return Optional.ofNullable(countries.get(adjective));
    }
}
