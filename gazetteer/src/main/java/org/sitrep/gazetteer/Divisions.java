// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.gazetteer;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.lexicon.Table;

/** Names of divisions of countries. */
public final class Divisions {

    private static final Map<String, Set<String>> WORDS =
            Table.load(Divisions.class, "division-words.tsv").group("place", "words");

    private Divisions() {}

    /** "Donetsk Oblast" is called "Donetsk" too. */
    public static Optional<String> findBareName(String name) {
        Optional<String> before = words("behind")
                .map(word -> " " + word)
                .filter(name::endsWith)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()));
        return before.or(() -> words("before")
                .map(word -> word + " ")
                .filter(name::startsWith)
                .findFirst()
                .map(beginning -> name.substring(beginning.length())));
    }

    private static Stream<String> words(String place) {
        return WORDS.getOrDefault(place, Set.of()).stream();
    }
}
