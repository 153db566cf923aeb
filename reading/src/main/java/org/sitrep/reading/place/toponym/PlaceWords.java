// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place.toponym;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitrep.gazetteer.Entry;
import org.sitrep.gazetteer.Gazetteer;
import org.sitrep.lexicon.Countries;
import org.sitrep.lexicon.Country;
import org.sitrep.lexicon.Table;
import org.sitrep.lexicon.WordKinds;
import org.sitrep.record.place.PlaceKind;

/** Words around toponyms, by what they say of them, and the adjectives of places. Immutable and thread-safe. */
public final class PlaceWords {

    /**
     * The gazetteer gives the states that are known by their names alone this many inhabitants, whatever they have, and all other divisions
     * fewer.
     */
    private static final int STATE_POPULATION = 1_000_000;

    private final WordKinds byKind = WordKinds.load(PlaceWords.class, "place-words.tsv");
    private final Map<String, List<Entry>> byAdjective = new HashMap<>();

    private PlaceWords() {}

    public static PlaceWords load(Gazetteer gazetteer) {
        PlaceWords words = new PlaceWords();
        for (Table.Row row : Table.load(PlaceWords.class, "demonyms.tsv").rows()) {
            words.byAdjective.put(
                    row.get("adjective"),
                    gazetteer.list(row.get("place")).stream().limit(1).toList());
        }
        for (Country country : Countries.get().list()) {
            List<Entry> entries = gazetteer.list(country.name()).stream()
                    .filter(PlaceWords::isCountry)
                    .toList();
            country.adjectives().forEach(adjective -> words.byAdjective.putIfAbsent(adjective, entries));
        }
        return words;
    }

    /** The place that an adjective belongs to: "Danish", "African". */
    List<Entry> listByAdjective(String adjective) {
        return byAdjective.getOrDefault(adjective, List.of());
    }

    private boolean is(String kind, String word) {
        return byKind.get(kind).has(word);
    }

    /** "North", "eastern": words that stay outside a toponym. */
    boolean isDirection(String word) {
        return is("direction", word);
    }

    /** "River", "airport": a name that ends in the word is the name of a place. */
    boolean isSort(String word) {
        return is("sort", word);
    }

    /** "Region", "oblast": the name before it is the name of a division. */
    public boolean isDivision(String word) {
        return is("division", word);
    }

    /** "Town", "city": the name before or after it is the name of a settlement. */
    public boolean isSettlement(String word) {
        return is("settlement", word);
    }

    /** "Google", "Hamas": better known as something other than the places of that name. */
    boolean isOther(String name) {
        return is("other", name.toLowerCase(Locale.ROOT));
    }

    /** "In", "near": what follows is where something is. */
    boolean isLocative(String word) {
        return is("locative", word);
    }

    /** "Attack", "offensive": an adjective before it says who acts. */
    boolean isAct(String lemma) {
        return is("act", lemma);
    }

    public static boolean isCountry(Entry entry) {
        return entry.kind() == PlaceKind.COUNTRY;
    }

    /** Whether it is a state or province so well known that its name alone means it. */
    public static boolean isState(Entry entry) {
        return entry.kind() == PlaceKind.ADMIN1 && entry.population() >= STATE_POPULATION;
    }
}
