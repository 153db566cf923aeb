// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void aRowHasACellForEachColumn() {
        Table.Row row = Table.parse("boats.tsv", "# Origin: our own.\nkind\tnames\n\nferry\tNorth|South\n".lines())
                .rows()
                .getFirst();
        assertThat(row.get("kind")).isEqualTo("ferry");
        assertThat(row.list("names")).containsExactly("North", "South");
    }

    @Test
    void anEmptyCellIsAnEmptyList() {
        Table.Row row = Table.parse("boats.tsv", "# Origin: our own.\nkind\tnames\nferry\t\n".lines())
                .rows()
                .getFirst();
        assertThat(row.list("names")).isEmpty();
    }

    @Test
    void whatIsWrongIsNamedWithItsLine() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Table.parse("boats.tsv", "# Origin: x\nkind\tnames\nferry\n".lines()))
                .withMessageContaining("boats.tsv:3");
        assertThatIllegalStateException()
                .isThrownBy(() -> Table.parse("boats.tsv", "kind\tnames\n".lines()))
                .withMessageContaining("Origin");
    }
}
