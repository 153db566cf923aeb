// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are compared by their letters alone. */
class NameFoldingTest {

    @ParameterizedTest
    @CsvSource({"Bārah, barah, Barah", "ŁÓDŹ, łodz, ŁODZ", "Orlov, orlov, Orlov", "Ilıca, ilıca, Ilıca", "'', '', ''"})
    void marksAndCapitalsDoNotCount(String name, String folded, String letters) {
        assertThat(NameFolding.fold(name)).isEqualTo(folded);
        assertThat(NameFolding.withoutMarks(name)).isEqualTo(letters);
    }
}
