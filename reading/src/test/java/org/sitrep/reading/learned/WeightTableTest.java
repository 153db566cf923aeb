// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightTableTest {

    private static final String HEAD = "# Weights.\n# Origin: made for this test.\nfeature\tO\tS\n";

    private static float[] sums(String table, String template, String... values) {
        FeatureKeys features = new FeatureKeys();
        switch (values.length) {
            case 1 -> features.add(template, values[0]);
            case 2 -> features.add(template, values[0], values[1]);
            default -> features.add(template, values[0], values[1], values[2]);
        }
        float[] sums = new float[2];
        new WeightTable("weights.tsv", table).read().sum(features, sums);
        return sums;
    }

    @Test
    void cellsAreTheWeightsOfTheirFeature() {
        String table = HEAD + "w=ferry\t-0.12\t3\nw=überfahrt|left\t\t0.5\nb=a=b|x|\t1\t\n";
        assertThat(sums(table, "w", "ferry")).containsExactly(-0.12f, 3);
        assertThat(sums(table, "w", "überfahrt", "left")).containsExactly(0, 0.5f);
        assertThat(sums(table, "b", "a=b", "x", "")).containsExactly(1, 0);
        assertThat(sums(table, "w", "port")).containsExactly(0, 0);
    }

    @Test
    void theLastLineNeedsNoEnd() {
        assertThat(sums(HEAD + "w=ferry\t1\t2", "w", "ferry")).containsExactly(1, 2);
        assertThat(sums(HEAD + "w=ferry\t1\t", "w", "ferry")).containsExactly(1, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"w=ferry\t1", "w=ferry\t1\t2\t3", "w=ferry", "\nw=ferry\t1\t2"})
    void aRowWithoutACellForEachOutcomeIsRefused(String row) {
        assertThatThrownBy(() -> sums(HEAD + row + "\nw=port\t1\t2\n", "w", "ferry"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has not a cell for each outcome");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "feature\tO\n", "# Weights.\nfeature\tO\nw=ferry\t1\n", "# Origin: a test.\n"})
    void aTableWithoutOriginOrColumnsIsRefused(String table) {
        assertThatThrownBy(() -> new WeightTable("weights.tsv", table).read())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("needs a line \"# Origin: ...\"");
    }
}
