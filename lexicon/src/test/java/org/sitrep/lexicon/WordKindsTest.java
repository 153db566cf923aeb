// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WordKindsTest {

    private final WordKinds numerals = WordKinds.load(WordKindsTest.class, "numerals.tsv");

    @Test
    void theWordsOfAKindAreThoseOfItsRows() {
        assertThat(numerals.get("scale").has("million")).isTrue();
        assertThat(numerals.get("scale").has("seven")).isFalse();
        assertThat(numerals.get("cardinal").has("seven")).isTrue();
    }

    @Test
    void aKindWithoutWordsIsNamedWithItsTable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> numerals.get("scales"))
                .withMessageContaining("numerals.tsv")
                .withMessageContaining("scales");
    }
}
