// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.lexicon.Table;
import org.sitrep.reading.SharedReader;
import org.sitrep.reading.statement.cue.CueLexicon;
import org.sitrep.record.Reading;
import org.sitrep.record.statement.SourceKind;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Span;

/** Who said what: each construction in sentences of our own. */
class StatementReaderTest {

    @Test
    void aStatementHasSourceCueAndContent() {
        Statement said = only("Norwegian Foreign Minister Dana Orlov said on Friday that the ferry had sunk.");
        assertThat(said.sources())
                .extracting(source -> source.span().text())
                .containsExactly("Norwegian Foreign Minister Dana Orlov");
        assertThat(said.cues()).extracting(Span::text).containsExactly("said");
        assertThat(said.contents()).extracting(Span::text).containsExactly("that the ferry had sunk");
        assertThat(said.sourceKind()).isEqualTo(SourceKind.NAMED);
        assertThat(said.act()).isEqualTo(SpeechAct.ASSERT);
        assertThat(said.said().orElseThrow().from()).isEqualTo("2025-12-12T00:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Orlov said the ferry had sunk.                               | Orlov          | said         | the ferry had sunk              | ASSERT
                    The ferry had sunk, Orlov said.                              | Orlov          | said         | The ferry had sunk              | ASSERT
                    “The ferry has sunk,” Orlov said.                            | Orlov          | said         | “The ferry has sunk,”           | ASSERT
                    According to the ministry, the ferry had sunk.               | the ministry   | According to | the ferry had sunk              | ASSERT
                    Norway rejected the plan.                                    | Norway         | rejected     | the plan                        | REJECT
                    Norway denied that it had sunk the ferry.                    | Norway         | denied       | that it had sunk the ferry      | DENY
                    Norway called for talks on fishing.                          | Norway         | called for   | talks on fishing                | REQUEST
                    Norway accused Denmark of sinking the ferry.                 | Norway         | accused      | Denmark of sinking the ferry    | ACCUSE
                    Norway vowed to raise the ferry.                             | Norway         | vowed        | to raise the ferry              | PROMISE
                    Norway's claim that the ferry had sunk was believed.         | Norway         | claim        | that the ferry had sunk         | ASSERT
                    Norwegian claims that the ferry had sunk were believed.      | Norwegian      | claims       | that the ferry had sunk         | ASSERT
                    Norway voiced concern over the ferry.                        | Norway         | voiced concern over | the ferry                | EXPRESS
                    Norway denied sinking the ferry.                             | Norway         | denied       | sinking the ferry               | DENY
                    The port lost power; Norway denied attacking any power line. | Norway         | denied       | attacking any power line        | DENY
                    Orlov put the number of passengers at more than 40.          | Orlov          | put          | the number of passengers at more than 40 | ESTIMATE
                    Critics said the plan was poor.                              | Critics        | said         | the plan was poor               | ASSERT
                    """)
    void constructions(String sentence, String source, String cue, String content, SpeechAct act) {
        assertThat(statements(sentence)).anySatisfy(statement -> {
            assertThat(statement.sources()).extracting(s -> s.span().text()).containsExactly(source);
            assertThat(statement.cues()).extracting(Span::text).containsExactly(cue);
            assertThat(statement.contents()).extracting(Span::text).containsExactly(content);
            assertThat(statement.act()).isEqualTo(act);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ministers will gather in Oslo to discuss money for the ferry.",
                "Ministers will try to agree on money for the ferry.",
                "The crew put the boat at the pier.",
                "Ministers were talking in Oslo."
            })
    void whatSomebodyIsAfterIsNotSaid(String sentence) {
        assertThat(statements(sentence)).isEmpty();
    }

    @Test
    void whoRelaysIsKeptAsHearerAndMedium() {
        Statement told = only("A Norwegian government source told Reuters that the ferry had sunk.");
        assertThat(told.sourceKind()).isEqualTo(SourceKind.ANONYMOUS);
        assertThat(told.via()).containsExactly("Reuters");
        assertThat(told.addressees()).hasSize(1);
    }

    @Test
    void aQuotationRunsOnWithoutACue() {
        Statement said = only("“The ferry has sunk,” Orlov said. “Nobody on board of her was hurt.”");
        assertThat(said.contents())
                .extracting(Span::text)
                .containsExactly("“The ferry has sunk,”", "“Nobody on board of her was hurt.”");
        assertThat(said.quoteSpans())
                .extracting(Span::text)
                .containsExactly("The ferry has sunk,", "Nobody on board of her was hurt.");
    }

    @Test
    void aSubjectLeftOutIsTheRunningSpeaker() {
        List<Statement> statements = statements(
                "Dana Orlov said on Friday the ferry had sunk.\n\n“Nobody was hurt at all,” wrote on social media.");
        assertThat(statements.getLast().sources())
                .extracting(source -> source.span().text())
                .containsExactly("Dana Orlov");
    }

    @Test
    void aStatementInsideAnotherKnowsItsParent() {
        List<Statement> statements = statements("Orlov said that Denmark had promised that the ferry would sail.");
        assertThat(statements).hasSize(2);
        assertThat(statements.getLast().parent()).contains(statements.getFirst().id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The report could not be independently verified.",
                "It was not immediately clear who had sunk the ferry.",
                "The claims cannot be independently confirmed."
            })
    void theReportersOwnDoubtIsACaveatOfNobody(String sentence) {
        assertThat(statements(sentence)).anySatisfy(statement -> {
            assertThat(statement.act()).isEqualTo(SpeechAct.CAVEAT);
            assertThat(statement.sources()).isEmpty();
            assertThat(statement.sourceKind()).isEqualTo(SourceKind.NONE);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"The ferry sailed at noon.", "Orlov opened the door.", "The so-called “pirates” left."})
    void whatAttributesNothingIsNoStatement(String sentence) {
        assertThat(statements(sentence)).isEmpty();
    }

    @Test
    void notDenyingIsNoDenial() {
        assertThat(only("Norway did not deny that it had sunk the ferry.").act())
                .isEqualTo(SpeechAct.ASSERT);
    }

    @Test
    void quotationMarksOfAnyNumberAndKindDoNoHarm() {
        long seed = 7L;
        Random random = new Random(seed);
        String[] pieces = {
            "“",
            "”",
            "\"",
            "‘",
            "’",
            "«",
            "»",
            "Orlov said",
            "the ferry sank",
            ",",
            ".",
            "\n\n",
            "(",
            "…",
            " told Reuters "
        };
        for (int run = 0; run < 30; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 80; i++) {
                text.append(pieces[random.nextInt(pieces.length)]).append(' ');
            }
            Reading reading = SharedReader.read(text.toString());
            assertThat(reading.statements())
                    .as("seed %d, run %d", seed, run)
                    .allSatisfy(s -> assertThat(s.cues()).isNotEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource({"cues.tsv,kind,lemma", "verbs.tsv,lemma,frame"})
    void tablesAreInOrderWithoutRepeats(String table, String first, String second) {
        List<String> keys = Table.load(CueLexicon.class, table).rows().stream()
                .map(row -> row.get(first) + " " + row.get(second))
                .toList();
        assertThat(keys).isNotEmpty().isSorted().doesNotHaveDuplicates();
    }

    private static Statement only(String text) {
        List<Statement> statements = statements(text);
        assertThat(statements).hasSize(1);
        return statements.getFirst();
    }

    private static List<Statement> statements(String text) {
        return SharedReader.read(text).statements();
    }
}
