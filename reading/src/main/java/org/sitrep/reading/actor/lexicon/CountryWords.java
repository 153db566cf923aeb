// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.lexicon;

import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.lexicon.Countries;
import org.sitrep.lexicon.Country;

/** The countries that words name, whatever kind of word it is. */
public final class CountryWords {

    private final AnnotatedText text;

    public CountryWords(AnnotatedText text) {
        this.text = text;
    }

    /** The code of the country that a word names: by name, adjective, people, capital or seat of government. */
    public static Optional<String> find(String form) {
        Countries countries = Countries.get();
        return countries
                .findByName(form)
                .or(() -> countries.findByAdjective(form))
                .or(() -> countries.findByPeople(form))
                .or(() -> countries.findByCapital(form))
                .or(() -> countries.findBySeat(form))
                .map(Country::code)
                .or(() -> Regions.get().find(form));
    }

    /** The first country that a run of tokens names, in one word or two. */
    public Optional<String> findIn(int first, int end) {
        for (int token = first; token < end; token++) {
            String word = text.form(token);
            Optional<String> two = token + 1 < end ? find(word + " " + text.form(token + 1)) : Optional.empty();
            Optional<String> country = two.or(() -> find(word));
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }
}
