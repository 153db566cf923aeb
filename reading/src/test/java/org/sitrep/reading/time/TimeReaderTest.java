// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.language.SharedAnnotator;
import org.sitrep.record.TimeExpression;
import org.sitrep.record.TimexType;

/** How times are read; the table {@code times.csv} beside this class has a line for each way of writing one. */
class TimeReaderTest {

    private static final LocalDate SUNDAY = LocalDate.of(2025, 12, 14);

    /** What the value of a TIMEX3 is made of. */
    private static final String VALUE =
            "(PAST|PRESENT|FUTURE)_REF|[0-9X]{2,4}(-.+)?|[0-9]{4}-[0-9]{2}-[0-9]{2}T.+|P[0-9XT][0-9XA-Z.]*";

    private final TimeReader reader = TimeReader.load();

    @Test
    void aDateHasWordsTypeValueAndDays() {
        TimeExpression time =
                times("The ministers met in Oslo on December 11.", SUNDAY).getFirst();
        assertThat(time.span().text()).isEqualTo("December 11");
        assertThat(time.type()).isEqualTo(TimexType.DATE);
        assertThat(time.value()).isEqualTo("2025-12-11");
        assertThat(time.interval().orElseThrow().from()).isEqualTo("2025-12-11T00:00");
        assertThat(time.interval().orElseThrow().to()).isEqualTo("2025-12-12T00:00");
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvFileSource(
            resources = "times.csv",
            delimiter = '|',
            numLinesToSkip = 2,
            ignoreLeadingAndTrailingWhitespace = true)
    void readsOneTime(LocalDate published, String sentence, String words, TimexType type, String value, String days) {
        assertThat(times(sentence, published))
                .filteredOn(time -> time.span().text().equals(words))
                .extracting(TimeExpression::type, TimeExpression::value, TimeReaderTest::days)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(type, value, days == null ? "" : days));
    }

    private static String days(TimeExpression time) {
        return time.interval()
                .map(i -> i.from().toLocalDate() + ".." + i.to().toLocalDate())
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The 22-year-old sailor lost 2,025 boxes.",
                "Some 2000 soldiers may march in the second row, once more.",
                "He scored 3-2 and paid $1,998 to Mr May.",
                "The minister, aged 61 years old, waved.",
                "The centre takes in youths aged 16 to 18 years.",
                "Its current strength and its future role are unclear.",
                "Come as soon as you can, she said once.",
                "See https://wire.example/norland-talks-2026-02-10/ and click."
            })
    void agesCountsAndNamesAreNoTimes(String sentence) {
        assertThat(times(sentence, SUNDAY)).isEmpty();
    }

    @Test
    void theAnswerDoesNotDependOnTheOrderOfReading() {
        String text = "On Monday they met. The next day they left. Two days later they returned.";
        assertThat(times(text, SUNDAY))
                .extracting(TimeExpression::value)
                .containsExactly("2025-12-08", "2025-12-09", "2025-12-11");
    }

    @Test
    void withoutADateTheDatelineThenTheNewestFullDateIsTaken() {
        assertThat(inferred("OSLO, 3 May 2031 - The treaty of 9 June 2035 was signed."))
                .contains(LocalDate.of(2031, 5, 3));
        assertThat(inferred("Norland has waited for years. " + "The ferry sails. ".repeat(12)
                        + "It left on 9 June 2030 and came back on 2 July 2030."))
                .contains(LocalDate.of(2030, 7, 2));
        assertThat(inferred("The ferry sails on Monday.")).isEmpty();
    }

    @Test
    void withoutAnyDateRelativeTimesStayOpen() {
        List<TimeExpression> times =
                reader.read(SharedAnnotator.annotate("They met on May 3 and in 2024."), Optional.empty());
        assertThat(times).extracting(TimeExpression::value).containsExactly("XXXX-05-03", "2024");
    }

    @Test
    void noSoupOfTimeWordsBreaksIt() {
        long seed = 41L;
        Random random = new Random(seed);
        String[] words = {
            "the",
            "last",
            "next",
            "May",
            "14",
            "2025",
            "-",
            "/",
            ":",
            ".",
            ",",
            "a",
            "two",
            "weeks",
            "ago",
            "overnight",
            "on",
            "p.m.",
            "quarter",
            "first",
            "1990s",
            "'s",
            "0",
            "99",
            "32",
            "Feb.",
            "29",
            "31",
            "of",
            "every",
            "Sunday",
            "half",
            "th",
            "century"
        };
        for (int run = 0; run < 200; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(3) == 0 ? "" : " ");
            }
            List<TimeExpression> times = times(text.toString(), SUNDAY);
            assertThat(times)
                    .as("seed %d, run %d: %s", seed, run, text)
                    .allSatisfy(time -> assertThat(time.value()).matches(VALUE));
        }
    }

    /** Each of these words begins or carries on an expression; a grammar that looked ahead without bound would stall. */
    @Test
    void aLongSentenceTakesTimeInProportion() {
        String text = "the last two to three years of the first half of last May 3 ".repeat(400);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> times(text, SUNDAY));
    }

    private List<TimeExpression> times(String text, LocalDate published) {
        return reader.read(SharedAnnotator.annotate(text), Optional.of(published));
    }

    private Optional<LocalDate> inferred(String text) {
        return reader.inferPublished(SharedAnnotator.annotate(text));
    }
}
