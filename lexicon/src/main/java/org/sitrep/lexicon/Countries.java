// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The countries, by each of the ways in which news points to one. Immutable and thread-safe. */
public final class Countries {

    /** In letters: a shorter word in capitals is an acronym. */
    private static final int SHORTEST_SHOUT = 4;

    private static final Countries ALL = new Countries();

    private final List<Country> all;
    private final Map<String, Country> byCode;
    private final Map<String, Country> byName;
    private final Map<String, Country> byAdjective;
    private final Map<String, Country> byPeople;
    private final Map<String, Country> byCapital;
    private final Map<String, Country> bySeat;

    private Countries() {
        all = Table.load(Countries.class, "countries.tsv").rows().stream()
                .map(Country::of)
                .toList();
        byCode = index(country -> List.of(country.code()));
        byName = index(country -> {
            List<String> names = new ArrayList<>(country.aliases());
            names.add(country.name());
            return names;
        });
        byAdjective = index(Country::adjectives);
        byPeople = index(Country::people);
        byCapital = index(Country::capitals);
        bySeat = index(Country::seats);
    }

    /** The table, read once. */
    public static Countries get() {
        return ALL;
    }

    private Map<String, Country> index(Function<Country, List<String>> keys) {
        Map<String, Country> index = new HashMap<>();
        for (Country country : all) {
            keys.apply(country).forEach(key -> index.putIfAbsent(key, country));
        }
        for (Country country : all) {
            keys.apply(country).stream()
                    .filter(key -> key.length() >= SHORTEST_SHOUT)
                    .forEach(key -> index.putIfAbsent(key.toUpperCase(Locale.ROOT), country));
        }
        return index;
    }

    /** In the order of their codes. */
    public List<Country> list() {
        return all;
    }

    public Optional<Country> findByCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** By its name or an alias, as written in running text or in capitals: {@code Russia}, {@code the U.S.} without the article. */
    public Optional<Country> findByName(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** By an adjective of nationality: {@code Ukrainian}. */
    public Optional<Country> findByAdjective(String adjective) {
        return Optional.ofNullable(byAdjective.get(adjective));
    }

    /** By the plural name of its people: {@code Ukrainians}. */
    public Optional<Country> findByPeople(String people) {
        return Optional.ofNullable(byPeople.get(people));
    }

    public Optional<Country> findByCapital(String city) {
        return Optional.ofNullable(byCapital.get(city));
    }

    /** By a building or body that stands for its government: {@code Kremlin}. */
    public Optional<Country> findBySeat(String seat) {
        return Optional.ofNullable(bySeat.get(seat));
    }
}
