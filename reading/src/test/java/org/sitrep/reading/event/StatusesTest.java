// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.SharedAnnotator;
import org.sitrep.lexicon.Table;
import org.sitrep.reading.event.status.StatusWords;
import org.sitrep.reading.event.status.Statuses;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.time.Interval;

/** How far an event is real, construction by construction: the sentences stand in statuses.tsv. */
class StatusesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 12, 14);
    private static final StatusWords LEXICON = StatusWords.get();

    @ParameterizedTest(name = "{0} {1}: {3}")
    @MethodSource("sentences")
    void aWordsStatus(String anchor, EventStatus expected, Optional<LocalDate> when, String sentence) {
        AnnotatedText text = SharedAnnotator.annotate(sentence);
        Optional<Interval> day = when.map(Interval::ofDay);
        EventStatus status = new Statuses(text, LEXICON, Optional.of(PUBLISHED)).assess(tokenOf(text, anchor), day);
        assertThat(status).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "embedding.tsv,word",
        "modals.tsv,word",
        "conjunctions.tsv,word",
        "spoken.tsv,lemma",
        "adverbs.tsv,word",
        "states.tsv,lemma"
    })
    void tablesAreInOrderWithoutRepeats(String table, String key) {
        assertThat(Table.load(StatusWords.class, table).rows())
                .extracting(row -> row.get(key))
                .isNotEmpty()
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When the ministers meet.",
                "As the minister is to meet.",
                "Banning.",
                "Without talks, after talks.",
                "To attack or to have been attacked, as if.",
                "Being in talks; to be in talks?"
            })
    void everyWordOfAFragmentHasAStatus(String fragment) {
        AnnotatedText text = SharedAnnotator.annotate(fragment);
        Statuses statuses = new Statuses(text, LEXICON, Optional.of(PUBLISHED));
        assertThat(IntStream.range(0, text.size()).mapToObj(token -> statuses.assess(token, Optional.empty())))
                .hasSize(text.size());
    }

    static Stream<Arguments> sentences() {
        return Table.load(StatusesTest.class, "statuses.tsv").rows().stream()
                .map(row -> Arguments.of(
                        row.get("anchor"),
                        EventStatus.valueOf(row.get("status").toUpperCase(Locale.ROOT)),
                        Optional.of(row.get("when"))
                                .filter(day -> !day.isEmpty())
                                .map(LocalDate::parse),
                        row.get("sentence")));
    }

    private static int tokenOf(AnnotatedText text, String anchor) {
        for (int token = 0; token < text.size(); token++) {
            if (text.form(token).equalsIgnoreCase(anchor)) {
                return token;
            }
        }
        throw new AssertionError("No \"" + anchor + "\" in: " + text.text());
    }
}
