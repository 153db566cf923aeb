// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final Words SUBJECTS = Words.of("nsubj*", "expl", "");

    @ParameterizedTest
    @CsvSource({
        "expl, true",
        "nsubj, true",
        "nsubj:pass, true",
        "'', true",
        "expletive, false",
        "csubj, false",
        "nsub, false"
    })
    void knowsWholeWordsAndBeginnings(String word, boolean known) {
        assertThat(SUBJECTS.has(word)).isEqualTo(known);
    }
}
