// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.mention;

import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.lexicon.Countries;
import org.sitrep.lexicon.Country;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.actor.lexicon.CountryWords;

/** Tells a people's name that means one or some of them, "an Iranian", "two Danes", from one that means the country. */
public final class Nationals {

    private static final Relations NO_COUNTED_NOUN =
            Relations.of(Relation.AMOD, Relation.COMPOUND, Relation.NMOD_POSS, Relation.ROOT);
    private static final Words ONE_OF_THEM = Words.of("an", "a", "another");

    private Nationals() {}

    /** The country whose nationals a word means. */
    public static Optional<String> find(AnnotatedText text, int token) {
        boolean noun = !NO_COUNTED_NOUN.has(text.relation(token))
                && Character.isUpperCase(text.form(token).charAt(0));
        return noun
                ? findRegional(text, token).or(() -> isCounted(text, token) ? country(text, token) : Optional.empty())
                : Optional.empty();
    }

    /** "Gazans": the people of a part of a country. */
    private static Optional<String> findRegional(AnnotatedText text, int token) {
        String form = text.form(token);
        boolean people = text.tag(token).isPluralNoun()
                && form.endsWith("s")
                && CountryWords.find(form).isEmpty();
        return people ? CountryWords.find(form.substring(0, form.length() - 1)) : Optional.empty();
    }

    /** Whether a people's name means those of it who live elsewhere: "ethnic Serbs", "Kosovo Serbs". */
    public static boolean isEthnic(AnnotatedText text, int token) {
        if (token == 0
                || !text.tag(token).isPluralNoun()
                || country(text, token).isEmpty()) {
            return false;
        }
        String form = text.form(token);
        boolean regional = CountryWords.find(text.form(token - 1) + " " + form.substring(0, form.length() - 1))
                .isPresent();
        return text.lower(token - 1).equals("ethnic") || regional;
    }

    private static boolean isCounted(AnnotatedText text, int token) {
        boolean article = text.findChild(token, Relation.DET).stream()
                .anyMatch(determiner -> ONE_OF_THEM.has(text.lower(determiner)));
        return article || text.findChild(token, Relation.NUMMOD).isPresent();
    }

    private static Optional<String> country(AnnotatedText text, int token) {
        Countries countries = Countries.get();
        String form = text.form(token);
        return countries
                .findByAdjective(form)
                .or(() -> countries.findByPeople(form))
                .or(() -> countries.findByPeople(form + "s"))
                .map(Country::code);
    }
}
