// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.SharedReader;

/** What is no statement, and texts at the edge of what can be read. */
class StatementEdgesTest {

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
        assertThat(Attributions.statements(sentence)).isEmpty();
    }

    @Test
    void whoIsToldIsNoSource() {
        assertThat(Attributions.statements(
                        "The bridge was closed at night, Ivo Brandt, who runs the port, told Reuters."))
                .allSatisfy(said -> assertThat(said.sources())
                        .extracting(source -> source.span().text())
                        .doesNotContain("Reuters"));
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
            Attributions.assertSpans(SharedReader.read(text), "seed " + seed + ", run " + run);
        }
    }

    @Test
    void tenThousandMarksAreRead() {
        Attributions.assertSpans(SharedReader.read("“\"”»".repeat(2_500)), "ten thousand marks");
    }

    /** The first once made an empty run of tokens of "quoted as"; the others stand at the edge of a text as well. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dana Orlov, quoted as saying the ferry had sunk, left the pier.",
                "The minister quoted as saying nothing more was Brandt.",
                "To reopen the port is what Norland vowed",
                "To leave Norland refused",
                "”adding that the ferry had sunk",
                "“I was like I don’t believe this. What is going on?” said Brenda Jonas.",
                "The ferry sank.\n\nsaid Dana Orlov",
                "reported Reuters"
            })
    void sentencesAtTheEdgeAreRead(String sentence) {
        Attributions.assertSpans(SharedReader.read(sentence), sentence);
    }
}
