// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.lexicon.Table;

class FieldsTest {

    @Test
    void theTableCanBeUsedAsItIs() {
        Table table = Table.load(Fields.class, "fields.tsv");
        assertThat(table.rows()).extracting(Table.Row::cells).isNotEmpty().doesNotHaveDuplicates();
        assertThat(table.list("of")).isSubsetOf("feed", "entry", "both");
        assertThat(table.list("name")).allMatch(name -> name.matches("[a-z_]+"));
    }
}
