// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.jsoup.select.Selector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.lexicon.Table;

/** The tables of this room can be used as they are. */
class TablesTest {

    @ParameterizedTest
    @CsvSource("elements.tsv, role")
    void everySelectorIsOneAndStandsOnce(String name, String key) {
        Table table = Table.load(MainText.class, name);
        assertThat(table.rows()).extracting(Table.Row::cells).isNotEmpty().doesNotHaveDuplicates();
        table.list("selector")
                .forEach(selector ->
                        assertThatCode(() -> Selector.evaluatorOf(selector)).doesNotThrowAnyException());
        assertThat(table.list(key)).doesNotContain("");
    }

    @Test
    void namesAreWordsInLowerCase() {
        assertThat(Table.load(MainText.class, "boilerplate-names.tsv").list("name"))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z-]+\\*?"));
    }
}
