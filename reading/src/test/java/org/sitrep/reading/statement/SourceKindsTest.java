// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.lexicon.Table;
import org.sitrep.reading.SharedReader;
import org.sitrep.reading.statement.source.SourceKinds;
import org.sitrep.record.statement.SourceKind;

/** How well a source is known. */
class SourceKindsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A Guardian spokesperson said the ferry was old.                       | ANONYMOUS
                    One Norwegian official said the ferry was old.                        | ANONYMOUS
                    Another officer said the ferry was old.                               | ANONYMOUS
                    Two people familiar with the ferry said it was old.                   | ANONYMOUS
                    Dana Orlov paid for the ferry. His team said it was old.              | ANONYMOUS
                    The father said the ferry was old.                                    | ANONYMOUS
                    Her parents said the ferry was old.                                   | ANONYMOUS
                    A court in Oslo said the ferry was old.                               | ANONYMOUS
                    A report said the ferry was old.                                      | ANONYMOUS
                    Critics of ferries said it was old.                                   | GENERIC
                    Many of his friends said the ferry was old.                           | GENERIC
                    Norwegian officials said the ferry was old.                           | GENERIC
                    Several officials said the ferry was old.                             | GENERIC
                    Police said the ferry was old.                                        | GENERIC
                    They said the ferry was old.                                          | GENERIC
                    Norwegian police said the ferry was old.                              | NAMED
                    The Norwegian authorities said the ferry was old.                     | NAMED
                    The emergency services said the ferry was old.                        | NAMED
                    The government said the ferry was old.                                | NAMED
                    Orlov's office said the ferry was old.                                | NAMED
                    Norway's prime minister said the ferry was old.                       | NAMED
                    The harbour master, Dana Orlov, said the ferry was old.               | NAMED
                    A report by the Norwegian navy said the ferry was old.                | NAMED
                    Orlov wrote a report. He read it. Orlov's report said the ferry sank. | NAMED
                    """)
    void aNameOrWhatTheNounPhraseSays(String sentence, SourceKind kind) {
        assertThat(kind(sentence)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Dana Orlov bought the ferry. She said it was old.                     | NAMED
                    The Norwegian ministry bought the ferry. It said the ferry was old.   | NAMED
                    A Norwegian diplomat bought the ferry. He said it was old.            | ANONYMOUS
                    Some Norwegian fishermen bought the ferry. They said it was old.      | GENERIC
                    Oslo praised Dana Orlov, who said the ferry was old.                  | NAMED
                    """)
    void aPronounIsKnownAsWellAsWhatItStandsFor(String text, SourceKind kind) {
        assertThat(kind(text)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources.tsv"})
    void nounsAreInOrderWithoutRepeats(String table) {
        List<String> nouns = Table.load(SourceKinds.class, table).rows().stream()
                .map(row -> row.get("lemma"))
                .toList();
        assertThat(nouns).isNotEmpty().isSorted().doesNotHaveDuplicates();
    }

    private static SourceKind kind(String text) {
        return SharedReader.read(text).statements().getLast().sourceKind();
    }
}
