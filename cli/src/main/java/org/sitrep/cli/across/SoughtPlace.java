// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.util.HashSet;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.archive.value.NameWords;
import org.sitrep.lexicon.Countries;
import org.sitrep.lexicon.Country;
import org.sitrep.linking.evidence.Site;

/**
 * A place as it is asked for.
 *
 * @param name as it was given
 * @param words those that its name must have
 * @param countries codes of the countries that are meant, with all that lies in them
 */
public record SoughtPlace(String name, SequencedSet<String> words, Set<String> countries) {

    static SoughtPlace of(String name) {
        SequencedSet<String> words = NameWords.of(name);
        Set<String> countries = new HashSet<>();
        countries.add(name.strip().toUpperCase(Locale.ROOT));
        Countries.get().list().stream()
                .filter(country -> isNamed(country, words))
                .map(Country::code)
                .forEach(countries::add);
        return new SoughtPlace(name, words, countries);
    }

    boolean covers(Site site) {
        return site.country().filter(countries::contains).isPresent() || isNamed(site.name(), words);
    }

    private static boolean isNamed(Country country, SequencedSet<String> words) {
        return Stream.concat(Stream.of(country.name()), country.aliases().stream())
                .anyMatch(name -> NameWords.of(name).equals(words));
    }

    private static boolean isNamed(String name, SequencedSet<String> words) {
        return !words.isEmpty() && NameWords.of(name).containsAll(words);
    }
}
