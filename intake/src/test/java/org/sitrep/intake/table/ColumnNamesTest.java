// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.intake.material.ReportField;
import org.sitrep.lexicon.Table;

class ColumnNamesTest {

    @Test
    void aNameMeansOneField() {
        assertThat(Table.load(ColumnNames.class, "column-names.tsv").list("name"))
                .map(name -> name.replace(" ", ""))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void theNamesOfTheContractAreTheSurest(ReportField field) {
        assertThat(ColumnNames.find(field, List.of("x", field.contractName()))).contains(1);
        assertThat(Table.load(ColumnNames.class, "column-names.tsv").list("name", "field", field.contractName()))
                .first()
                .isEqualTo(field.contractName());
    }
}
