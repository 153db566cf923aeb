// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.SharedReader;
import org.sitrep.record.Reading;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Span;

/**
 * The constructions of attribution one by one: source, cue and content to the word. A row without a cue only looks alike, and gives no
 * statement.
 */
class ConstructionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dana Orlov criticised the plan for the bridge. | Dana Orlov | criticised | the plan for the bridge
            Ivo Brandt called for an end to the blockade. | Ivo Brandt | called for | an end to the blockade
            Mira Holt called for new talks on the ferries. | Mira Holt | called for | new talks on the ferries
            Ivo Brandt walked to the bridge for a ferry. |  |  |
            """)
    void criticisedAndCalledFor(
            String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry had sunk near the pier, Orlov said on Friday. | Orlov | said | The ferry had sunk near the pier
            The ferry had sunk near the pier, said Mira Holt. | Mira Holt | said | The ferry had sunk near the pier
            The bridge was closed, Ivo Brandt, the mayor of Aldern, told Reuters. | Ivo Brandt, the mayor of Aldern | told | The bridge was closed
            The ferry left the pier, and Orlov waved. |  |  |
            The ferry left the pier, Orlov, the captain, at the wheel. |  |  |
            """)
    void contentFirst(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The ferry has sunk,” Orlov said, “and nobody was hurt.” | Orlov | said | “The ferry has sunk,” ## “and nobody was hurt.”
            “The bridge is old,” Brandt said, “but it is safe.” | Brandt | said | “The bridge is old,” ## “but it is safe.”
            The “old ferry” left the pier, and the “new ferry” stayed. |  |  |
            """)
    void interruptedQuotation(
            String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brandt said the port would open in May. | Brandt | said | the port would open in May
            Mira Holt said the bridge was safe. | Mira Holt | said | the bridge was safe
            Brandt saw the port open in May. |  |  |
            The ferry Brandt bought was old. |  |  |
            """)
    void saidWithoutThat(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brandt said that the port would open in May. | Brandt | said | that the port would open in May
            Norland announced that its ferries would sail. | Norland | announced | that its ferries would sail
            Brandt crossed the bridge that Norland built. |  |  |
            """)
    void saidThat(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Orlov said the ferry had sunk, adding that nobody was hurt. | Orlov | said | the ferry had sunk
            Orlov said the ferry had sunk, adding that nobody was hurt. | Orlov | adding | that nobody was hurt
            Brandt said the bridge was unsafe, warning that it could fall. | Brandt | said | the bridge was unsafe
            Brandt said the bridge was unsafe, warning that it could fall. | Brandt | warning | that it could fall
            The ferry left the pier, adding to the traffic near the bridge. |  |  |
            """)
    void participleGoesOn(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norland's claim that the ferry had sunk was repeated on Monday. | Norland | claim | that the ferry had sunk
            Mira Holt's warning that the bridge could fall was ignored. | Mira Holt | warning | that the bridge could fall
            Norland's ferry that had sunk was raised on Monday. |  |  |
            """)
    void nounWithASource(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The talks were led by Brandt, who said that the port was safe. | who | said | that the port was safe
            The ferry belongs to Dana Orlov, who claimed that it was safe. | who | claimed | that it was safe
            The talks were led by Brandt, who left the port. |  |  |
            """)
    void relativeClause(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norland vowed to reopen the port. | Norland | vowed | to reopen the port
            Brandt refused to open the bridge. | Brandt | refused | to open the bridge
            Mira Holt urged Norland to repair the ferries. | Mira Holt | urged | Norland to repair the ferries
            Norland managed to reopen the port. |  |  |
            """)
    void infinitive(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Orlov said: “Nobody on the ferry was hurt.” | Orlov | said: | “Nobody on the ferry was hurt.”
            Mira Holt added: “We will repair the ferries.” | Mira Holt | added: | “We will repair the ferries.”
            Two ferries left the port: the “Aldern” and the “Holm”. |  |  |
            """)
    void saidColonQuotation(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            According to the ministry, the ferry had sunk. | the ministry | According to | the ferry had sunk
            The bridge was closed, according to Mira Holt. | Mira Holt | according to | The bridge was closed
            The ferries sailed close to the ministry. |  |  |
            Accordingly, the bridge was closed. |  |  |
            """)
    void accordingTo(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The minister is believed to have left the country. |  | is believed | The minister ## to have left the country
            The ferry seems to have sunk. |  | seems | The ferry ## to have sunk
            The bridge is thought to be safe. |  | is thought | The bridge ## to be safe
            The minister is ready to leave the country. |  |  |
            The ferry was built to carry cars. |  |  |
            """)
    void raising(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norland voiced concern over the ferry. | Norland | voiced concern over | the ferry
            Mira Holt expressed regret over the delay. | Mira Holt | expressed regret over | the delay
            Norland took control of the ferry. |  |  |
            """)
    void lightVerbAndNoun(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brandt asked whether the bridge was safe. | Brandt | asked | whether the bridge was safe
            Mira Holt questioned whether the ferry would sail. | Mira Holt | questioned | whether the ferry would sail
            The ferry sails whether the bridge is open or not. |  |  |
            """)
    void whetherClause(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The attack was condemned by Norland. | Norland | was condemned | The attack
            The plan for the bridge was rejected by Ivo Brandt. | Ivo Brandt | was rejected | The plan for the bridge
            The bridge was built by Ivo Brandt. |  |  |
            The ferry was moored by the bridge. |  |  |
            """)
    void passiveWithBy(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Orlov: The ferry sank near the pier at noon | Orlov | : | The ferry sank near the pier at noon
            BRANDT: The bridge will stay closed until May. | BRANDT | : | The bridge will stay closed until May
            BREAKING: The ferry sank near the pier at noon |  |  |
            At 8:30 Brandt opened the bridge. |  |  |
            """)
    void nameAndColon(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry reportedly sank near the pier. |  | reportedly | sank near the pier
            Norland reportedly sold ten ferries. |  | reportedly | sold ten ferries
            The ferry repeatedly sank near the pier. |  |  |
            """)
    void reportedly(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The agency quoted Mira Holt as saying the ferry had sunk. | Mira Holt | saying | the ferry had sunk
            Dana Orlov was quoted as saying that the port would open in May. | Dana Orlov | saying | that the port would open in May
            The agency hired Mira Holt as she was leaving the ferry. |  |  |
            """)
    void quotedAs(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Orlov said an attack had damaged the port; Norland denied that it had fired. | Orlov | said | an attack had damaged the port
            Norland promised to send ten boats, but Brandt said it had sent none. | Norland | promised | to send ten boats
            Brandt said the bridge was closed, Reuters reported. | Brandt | said | the bridge was closed
            # no other attribution, so the content goes on
            Brandt said the bridge was closed and the port was full. | Brandt | said | the bridge was closed and the port was full
            """)
    void anotherAttributionTakesOver(
            String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        check(sentence, source, cue, content);
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
        check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norland attacked the port on Friday.",
                "The parliament passed a law on fishing.",
                "BREAKING: Ferry sinks near the pier",
                "The ferry left at 8:30 and came back at noon.",
                "The ministers seized the bridge by night.",
                "By clicking you agree to the terms of the ferry company."
            })
    void deedsAndFurnitureAreNoStatements(String sentence) {
        assertThat(statements(sentence)).isEmpty();
    }

    @Test
    void whoIsToldIsNoSource() {
        assertThat(statements("The bridge was closed at night, Ivo Brandt, who runs the port, told Reuters."))
                .allSatisfy(said -> assertThat(said.sources())
                        .extracting(source -> source.span().text())
                        .doesNotContain("Reuters"));
    }

    @Test
    void aQuotationGoesOnOverParagraphs() {
        List<Statement> statements = statements("“The ferry has sunk near the pier,” Dana Orlov said.\n\n"
                + "“Nobody on board of her was hurt at all.”\n\nThe port was closed.");
        assertThat(statements).hasSize(1);
        assertThat(statements.getFirst().contents())
                .extracting(Span::text)
                .containsExactly("“The ferry has sunk near the pier,”", "“Nobody on board of her was hurt at all.”");
    }

    @Test
    void aQuotationOpensEachParagraphAnew() {
        assertThat(statements("Mira Holt said: “The ferries are late again today.\n\n"
                        + "“We will buy two new ferries in May.”\n\nThe bridge was open."))
                .extracting(ConstructionsTest::line)
                .containsExactly(
                        "Mira Holt | said: | “The ferries are late again today. ## “We will buy two new ferries in May.”");
    }

    @Test
    void aNameInMarksInTheNextParagraphIsNoQuotation() {
        assertThat(statements("Dana Orlov said the ferry had sunk.\n\nThe “Norland” was moored at the pier."))
                .extracting(ConstructionsTest::line)
                .containsExactly("Dana Orlov | said | the ferry had sunk");
    }

    @Test
    void anyMixtureOfWordsAndMarksHasExactSpans(TestReporter reporter) {
        long seed = 20261124L;
        reporter.publishEntry("seed", Long.toString(seed));
        Random random = new Random(seed);
        String[] pieces = {
            "“", "”", "\"", "‘", "’", "«", "»", "''", "``", "said", "Orlov", "told Reuters", "that", "the ferry sank",
            ",", ".", ":", ";", "—", "(", ")", "…", "\n\n", "adding", "reported", "according to", "is believed to", "Q:"
        };
        for (int run = 0; run < 20; run++) {
            String text = random.ints(120, 0, pieces.length)
                    .mapToObj(piece -> pieces[piece])
                    .collect(Collectors.joining(" "));
            assertSpans(SharedReader.read(text), "seed " + seed + ", run " + run);
        }
    }

    @Test
    void tenThousandMarksAreRead() {
        assertSpans(SharedReader.read("“\"”»".repeat(2_500)), "ten thousand marks");
    }

    private static void check(
            String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        List<String> lines =
                statements(sentence).stream().map(ConstructionsTest::line).toList();
        if (cue == null) {
            assertThat(lines).isEmpty();
        } else {
            assertThat(lines).contains((source == null ? "" : source) + " | " + cue + " | " + content);
        }
    }

    private static void assertSpans(Reading reading, String name) {
        String text = reading.report().text();
        for (Statement statement : reading.statements()) {
            List<Span> sources =
                    statement.sources().stream().map(source -> source.span()).toList();
            assertThat(List.of(sources, statement.cues(), statement.contents(), statement.quoteSpans()))
                    .as(name)
                    .allSatisfy(spans -> assertThat(spans)
                            .allSatisfy(span -> assertThat(text.substring(span.start(), span.end()))
                                    .isEqualTo(span.text())));
        }
    }

    private static String line(Statement said) {
        return said.sources().stream().map(source -> source.span().text()).collect(Collectors.joining(" ## "))
                + " | " + said.cues().stream().map(Span::text).collect(Collectors.joining(" ## "))
                + " | " + said.contents().stream().map(Span::text).collect(Collectors.joining(" ## "));
    }

    /** The first once made an empty run of tokens of "quoted as"; the others stand at the edge of a text as well. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dana Orlov, quoted as saying the ferry had sunk, left the pier.",
                "The minister quoted as saying nothing more was Brandt.",
                "To reopen the port is what Norland vowed",
                "To leave Norland refused",
                "”adding that the ferry had sunk"
            })
    void sentencesAtTheEdgeAreRead(String sentence) {
        assertSpans(SharedReader.read(sentence), sentence);
    }

    private static List<Statement> statements(String text) {
        return SharedReader.read(text).statements();
    }
}
