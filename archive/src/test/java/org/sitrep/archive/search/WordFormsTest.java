// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {

    private static final WordForms FORMS = WordForms.load();

    @ParameterizedTest
    @CsvSource({
        "attack, attacks",
        "attacks, attack",
        "city, cities",
        "cities, city",
        "day, days",
        "days, day",
        "crash, crashes",
        "crashes, crash",
        "house, houses",
        "houses, house",
        "class, classes",
        "virus, viruses",
        "tax, taxes",
        "child, children",
        "women, woman",
        "crises, crisis",
        "bases, basis",
        "bases, base",
        "un, u.n",
        "u.s, us",
    })
    void aWordHasAnotherForm(String word, String other) {
        assertThat(FORMS.of(word)).startsWith(word).contains(other);
    }

    @ParameterizedTest
    @CsvSource({"news, new", "this, thi", "his, hi", "crisis, crisi", "us, u", "us, uses", "is, i", "a, as"})
    void andIsNotTakenForAnother(String word, String other) {
        assertThat(FORMS.of(word)).startsWith(word).doesNotContain(other);
    }
}
