// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.lexicon.Table;
import org.sitrep.reading.quantity.number.Comparators;
import org.sitrep.reading.quantity.unit.Currencies;
import org.sitrep.reading.quantity.unit.CurrencyCountries;
import org.sitrep.reading.quantity.unit.MeasureUnits;
import org.sitrep.record.quantity.QuantityEffect;

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
    void everyCountryOfASharedCurrencyHasAnIsoCodeAndAWordTheCurrenciesKnow() {
        for (Table.Row row :
                Table.load(CurrencyCountries.class, "currency-countries.tsv").rows()) {
            assertThat(Currency.getInstance(row.get("code")).getCurrencyCode())
                    .as(row.place())
                    .isEqualTo(row.get("code"));
            assertThat(row.list("names")).as(row.place()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(Currencies.load().find(row.get("word"))).as(row.place()).isPresent();
        }
    }

    @Test
    void everyUnitOfMeasureStandsOnceAndHasAFactor() {
        Set<String> seen = new HashSet<>();
        for (Table.Row row : Table.load(MeasureUnits.class, "units.tsv").rows()) {
            assertThat(new BigDecimal(row.get("factor"))).as(row.place()).isPositive();
            assertThat(row.list("names")).as(row.place()).isNotEmpty();
            Stream.concat(row.list("symbols").stream(), row.list("names").stream())
                    .forEach(name -> assertThat(seen.add(name)).as(name).isTrue());
        }
    }

    @Test
    void theOtherTablesLoadAndKnowTheirWords() {
        QuantityLexicon lexicon = QuantityLexicon.load();
        assertThat(lexicon.vague().plurals()).containsKey("dozens");
        assertThat(lexicon.fractions()).containsEntry("third", 3);
        assertThat(lexicon.effects().find("state", "dead")).contains(QuantityEffect.KILLED);
        assertThat(lexicon.is("harm", "casualty")).isTrue();
        assertThat(lexicon.is("harm", "party")).isFalse();
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
