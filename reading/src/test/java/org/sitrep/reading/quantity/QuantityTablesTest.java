// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.reading.lexicon.Table;

/** The tables behind quantities hold what the code expects of them. */
class QuantityTablesTest {

    @Test
    void everyCurrencyCodeIsOneOfIso4217AndStandsOncePerWord() {
        Set<String> seen = new HashSet<>();
        for (Table.Row row : Table.load(Currencies.class, "currencies.tsv").rows()) {
            assertThat(Currency.getInstance(row.get("code")).getCurrencyCode())
                    .as(row.place())
                    .isEqualTo(row.get("code"));
            assertThat(seen.add(row.get("first") + " " + row.get("word")))
                    .as(row.place())
                    .isTrue();
        }
        assertThat(seen).contains(" €", " hryvnia", "Canadian dollar");
    }

    @Test
    void everyComparatorIsLowerCaseAndStandsOncePerPlace() {
        Set<String> seen = new HashSet<>();
        for (Table.Row row : Table.load(Comparators.class, "comparators.tsv").rows()) {
            assertThat(row.get("words"))
                    .as(row.place())
                    .isEqualTo(row.get("words").toLowerCase(Locale.ROOT));
            assertThat(row.get("place")).as(row.place()).isIn("before", "after");
            assertThat(seen.add(row.get("place") + " " + row.get("words")))
                    .as(row.place())
                    .isTrue();
        }
    }
}
