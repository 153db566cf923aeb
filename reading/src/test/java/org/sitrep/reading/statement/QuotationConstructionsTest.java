// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Span;

/** The constructions of attribution with quotation marks, one by one. A row without a cue only looks alike, and gives no statement. */
class QuotationConstructionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The ferry has sunk,” Orlov said, “and nobody was hurt.” | Orlov | said | “The ferry has sunk,” ## “and nobody was hurt.”
            “The bridge is old,” Brandt said, “but it is safe.” | Brandt | said | “The bridge is old,” ## “but it is safe.”
            The “old ferry” left the pier, and the “new ferry” stayed. |  |  |
            """)
    void interruptedQuotation(
            String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        Attributions.check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Orlov said: “Nobody on the ferry was hurt.” | Orlov | said: | “Nobody on the ferry was hurt.”
            Mira Holt added: “We will repair the ferries.” | Mira Holt | added: | “We will repair the ferries.”
            Two ferries left the port: the “Aldern” and the “Holm”. |  |  |
            """)
    void saidColonQuotation(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        Attributions.check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The agency quoted Mira Holt as saying the ferry had sunk. | Mira Holt | saying | the ferry had sunk
            Dana Orlov was quoted as saying that the port would open in May. | Dana Orlov | saying | that the port would open in May
            The agency hired Mira Holt as she was leaving the ferry. |  |  |
            """)
    void quotedAs(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        Attributions.check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The ferry has sunk near the pier,” Orlov said. | Orlov | said | “The ferry has sunk near the pier,”
            "The ferry has sunk near the pier," Orlov said. | Orlov | said | "The ferry has sunk near the pier,"
            «The ferry has sunk near the pier», Orlov said. | Orlov | said | «The ferry has sunk near the pier»
            “The ‘old’ ferry has sunk near the pier,” Orlov said. | Orlov | said | “The ‘old’ ferry has sunk near the pier,”
            Brandt said: "Holt told me ‘the bridge is closed’ at noon." | Brandt | said: | "Holt told me ‘the bridge is closed’ at noon."
            Orlov said: “The ferry has sunk near the pier. | Orlov | said: | “The ferry has sunk near the pier.
            The ferry «Norland» left the pier. |  |  |
            The ferry “Norland left the pier. |  |  |
            The "ferry "Norland"" left the pier. |  |  |
            """)
    void marksOfAllKinds(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        Attributions.check(sentence, source, cue, content);
    }

    @Test
    void aQuotationGoesOnOverParagraphs() {
        List<Statement> statements = Attributions.statements("“The ferry has sunk near the pier,” Dana Orlov said.\n\n"
                + "“Nobody on board of her was hurt at all.”\n\nThe port was closed.");
        assertThat(statements).hasSize(1);
        assertThat(statements.getFirst().contents())
                .extracting(Span::text)
                .containsExactly("“The ferry has sunk near the pier,”", "“Nobody on board of her was hurt at all.”");
    }

    @Test
    void aQuotationOpensEachParagraphAnew() {
        assertThat(Attributions.statements("Mira Holt said: “The ferries are late again today.\n\n"
                        + "“We will buy two new ferries in May.”\n\nThe bridge was open."))
                .extracting(Attributions::line)
                .containsExactly(
                        "Mira Holt | said: | “The ferries are late again today. ## “We will buy two new ferries in May.”");
    }

    @Test
    void aNameInMarksInTheNextParagraphIsNoQuotation() {
        assertThat(Attributions.statements(
                        "Dana Orlov said the ferry had sunk.\n\nThe “Norland” was moored at the pier."))
                .extracting(Attributions::line)
                .containsExactly("Dana Orlov | said | the ferry had sunk");
    }
}
