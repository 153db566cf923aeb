// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.mention;

import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.lexicon.Countries;
import org.sitrep.lexicon.Country;
import org.sitrep.lexicon.Words;

/** Tells a people's name that means one or some of them, "an Iranian", "two Danes", from one that means the country. */
final class Nationals {

    private static final Relations NO_COUNTED_NOUN =
            Relations.of(Relation.AMOD, Relation.COMPOUND, Relation.NMOD_POSS, Relation.ROOT);
    private static final Words ONE_OF_THEM = Words.of("an", "a", "another");

    private Nationals() {}

    /** The country whose nationals a word means. */
    static Optional<String> find(AnnotatedText text, int token) {
        boolean noun = !NO_COUNTED_NOUN.has(text.relation(token))
                && Character.isUpperCase(text.form(token).charAt(0));
        return noun && isCounted(text, token) ? country(text, token) : Optional.empty();
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
