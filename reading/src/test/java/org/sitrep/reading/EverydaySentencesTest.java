// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.lexicon.Table;
import org.sitrep.record.Reading;

/** What an analyst types first: short sentences, some of each kind that is easily misread. */
class EverydaySentencesTest {

    record Sentence(String kind, LocalDate published, String text, String expected, boolean open) {

        static Sentence of(Table.Row row) {
            return new Sentence(
                    row.get("kind"),
                    LocalDate.parse(row.get("published")),
                    row.get("text"),
                    row.get("expected"),
                    row.get("open").equals("open"));
        }

        @Override
        public String toString() {
            return kind + ": " + text;
        }
    }

    static Stream<Sentence> sentences() {
        return Table.load(EverydaySentencesTest.class, "everyday.tsv").rows().stream()
                .map(Sentence::of);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void areReadRight(Sentence sentence) {
        Reading reading = SharedReader.read(sentence.text(), sentence.published());
        List<Expectation> missed = Expectation.parse(sentence.expected()).stream()
                .filter(expectation -> !expectation.holds(reading))
                .toList();
        if (sentence.open()) {
            assertThat(missed).as("mended, so the mark has to go: " + sentence).isNotEmpty();
        } else {
            assertThat(missed).as(sentence + "\n" + reading.events()).isEmpty();
        }
    }
}
