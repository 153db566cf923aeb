// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumeralsTest {

    private final Numerals numerals = Numerals.get();

    @Test
    void numberWordsHaveTheirValues() {
        assertThat(numerals.findCardinal("seven")).hasValue(7);
        assertThat(numerals.findOrdinal("third")).hasValue(3);
        assertThat(numerals.findOrdinal("23rd")).hasValue(23);
        assertThat(numerals.findOrdinal("1250th")).isEmpty();
        assertThat(numerals.findScale("bn")).hasValue(1_000_000_000L);
    }

    @Test
    void someScalesMayStandRightBehindTheDigits() {
        assertThat(numerals.isScaleSuffix("bn")).isTrue();
        assertThat(numerals.isScaleSuffix("million")).isFalse();
    }

    @Test
    void everyWordStandsOnce() {
        assertThat(Table.load(Numerals.class, "numerals.tsv").rows())
                .extracting(row -> row.get("word"))
                .doesNotHaveDuplicates();
    }
}
