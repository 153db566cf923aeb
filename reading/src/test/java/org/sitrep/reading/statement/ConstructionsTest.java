// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.SharedReader;
import org.sitrep.record.Reading;
import org.sitrep.record.Span;
import org.sitrep.record.Statement;

/** The constructions of attribution one by one: source, cue and content to the word, and sentences that only look alike. */
class ConstructionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # criticised Y, called for Z
            Dana Orlov criticised the plan for the bridge.                       | Dana Orlov | criticised | the plan for the bridge
            Ivo Brandt called for an end to the blockade.                        | Ivo Brandt | called for | an end to the blockade
            # content first
            The ferry had sunk near the pier, Orlov said on Friday.              | Orlov | said | The ferry had sunk near the pier
            The ferry had sunk near the pier, said Mira Holt.                    | Mira Holt | said | The ferry had sunk near the pier
            The bridge was closed, Ivo Brandt, the mayor of Aldern, told Reuters. | Ivo Brandt, the mayor of Aldern | told | The bridge was closed
            # interrupted quotation
            “The ferry has sunk,” Orlov said, “and nobody was hurt.”             | Orlov | said | “The ferry has sunk,” ## “and nobody was hurt.”
            # said that, said without that
            Brandt said that the port would open in May.                         | Brandt | said | that the port would open in May
            Brandt said the port would open in May.                              | Brandt | said | the port would open in May
            # a participle goes on
            Orlov said the ferry had sunk, adding that nobody was hurt.          | Orlov | said | the ferry had sunk
            Orlov said the ferry had sunk, adding that nobody was hurt.          | Orlov | adding | that nobody was hurt
            # noun with a source
            Norland's claim that the ferry had sunk was repeated on Monday.      | Norland | claim | that the ferry had sunk
            # relative
            The talks were led by Brandt, who said that the port was safe.       | who | said | that the port was safe
            # vowed, refused, urged to
            Norland vowed to reopen the port.                                    | Norland | vowed | to reopen the port
            Brandt refused to open the bridge.                                   | Brandt | refused | to open the bridge
            # colon and quotation
            Orlov said: “Nobody on the ferry was hurt.”                          | Orlov | said: | “Nobody on the ferry was hurt.”
            # according to
            According to the ministry, the ferry had sunk.                       | the ministry | According to | the ferry had sunk
            # sourceless passive and raising
            The minister is believed to have left the country.                   |  | is believed | The minister ## to have left the country
            The minister appears to be losing patience.                          |  | appears | The minister ## to be losing patience
            # light verb and noun
            Norland voiced concern over the ferry.                               | Norland | voiced concern over | the ferry
            # whether
            Brandt asked whether the bridge was safe.                            | Brandt | asked | whether the bridge was safe
            # a name and a colon
            Orlov: The ferry sank near the pier at noon                          | Orlov | : | The ferry sank near the pier at noon
            POLICE: The ferry sank near the pier at noon                         | POLICE | : | The ferry sank near the pier at noon
            # quoted as saying
            The agency quoted Mira Holt as saying the ferry had sunk.            | Mira Holt | saying | the ferry had sunk
            # contents end where another attribution takes over
            Orlov said an attack had damaged the port; Norland denied that it had fired. | Orlov | said | an attack had damaged the port
            Norland promised to send ten boats, but Brandt said it had sent none. | Norland | promised | to send ten boats
            Brandt said the bridge was closed, Reuters reported.                 | Brandt | said | the bridge was closed
            """)
    void constructions(String sentence, String source, String cue, String content) {
        assertThat(statements(sentence))
                .extracting(ConstructionsTest::line)
                .contains((source == null ? "" : source) + " | " + cue + " | " + content);
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The ferry has sunk near the pier,” Orlov said.        | “The ferry has sunk near the pier,”
            "The ferry has sunk near the pier," Orlov said.        | "The ferry has sunk near the pier,"
            «The ferry has sunk near the pier», Orlov said.        | «The ferry has sunk near the pier»
            “The ‘old’ ferry has sunk near the pier,” Orlov said.  | “The ‘old’ ferry has sunk near the pier,”
            Orlov said: “The ferry has sunk near the pier.         | “The ferry has sunk near the pier.
            """)
    void marksOfAllKinds(String sentence, String content) {
        assertThat(statements(sentence))
                .anySatisfy(said ->
                        assertThat(said.contents()).extracting(Span::text).containsExactly(content));
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
    void anyMixtureOfWordsAndMarksHasExactSpans() {
        long seed = 20261124L;
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
        assertSpans(SharedReader.read("Orlov said “".repeat(3) + "”\"“".repeat(3_334)), "ten thousand marks");
    }

    private static void assertSpans(Reading reading, String name) {
        String text = reading.report().text();
        for (Statement statement : reading.statements()) {
            assertThat(List.of(statement.cues(), statement.contents(), statement.quoteSpans()))
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

    private static List<Statement> statements(String text) {
        return SharedReader.read(text).statements();
    }
}
