// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.circumstance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.lexicon.Table;
import org.sitrep.record.place.PlaceKind;

/** Common nouns that may mean a place named before, of {@code place-nouns.tsv}: "captured the town". */
final class PlaceNouns {

    private static final Map<String, List<PlaceKind>> KINDS = load();

    private PlaceNouns() {}

    private static Map<String, List<PlaceKind>> load() {
        Map<String, List<PlaceKind>> kinds = new HashMap<>();
        Table.load(PlaceNouns.class, "place-nouns.tsv")
                .rows()
                .forEach(row -> kinds.put(
                        row.get("noun"),
                        row.list("kinds").stream().map(PlaceKind::valueOf).toList()));
        return kinds;
    }

    static boolean has(String lemma) {
        return KINDS.containsKey(lemma);
    }

    /** The kinds of places that the noun may mean; none if it is no such noun. */
    static List<PlaceKind> listKinds(String lemma) {
        return KINDS.getOrDefault(lemma, List.of());
    }
}
