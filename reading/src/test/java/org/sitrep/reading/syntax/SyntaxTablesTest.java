// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.lexicon.Table;

/** The tables of words stand in order, each row once. */
class SyntaxTablesTest {

    @ParameterizedTest
    @ValueSource(strings = {"partitives.tsv", "prepositions.tsv", "control-verbs.tsv"})
    void isInOrder(String table) {
        List<String> rows = Table.load(Predicate.class, table).rows().stream()
                .map(row -> String.join("\t", row.cells()))
                .toList();
        assertThat(rows).isNotEmpty().isSorted().doesNotHaveDuplicates();
    }
}
