// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.lexicon.Table;

/** The tables of this room can be used as they are. */
class TablesTest {

    @ParameterizedTest
    @CsvSource({"entities.tsv, name", "namespaces.tsv, prefixes", "namespaces.tsv, addresses", "encodings.tsv, labels"})
    void nothingStandsTwice(String name, String column) {
        List<String> values = Table.load(Faults.class, name).rows().stream()
                .flatMap(row -> row.list(column).stream())
                .toList();
        assertThat(values).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"encodings.tsv", "signatures.tsv"})
    void everyEncodingIsKnown(String name) {
        assertThat(Table.load(Faults.class, name).list("encoding")).allMatch(Charset::isSupported);
    }

    @Test
    void addressesOfNamespacesAreComparedLeniently() {
        assertThat(Vocabularies.of(" HTTPS://www.purl.org/DC/elements/1.1 ", "x"))
                .isEqualTo("dc");
        assertThat(Vocabularies.of("http://unknown.example/", "dc")).isEqualTo("dc");
        assertThat(Vocabularies.of("http://unknown.example/", "")).isEmpty();
    }
}
