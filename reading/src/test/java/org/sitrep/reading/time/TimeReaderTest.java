// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sitrep.reading.language.SharedAnnotator;
import org.sitrep.record.TimeExpression;
import org.sitrep.record.TimexType;

/** How times are read; the table {@code times.csv} beside this class has a line for each way of writing one. */
class TimeReaderTest {

    private static final LocalDate SUNDAY = LocalDate.of(2025, 12, 14);

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

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "no-times.txt",
            delimiter = '|',
            quoteCharacter = '\0',
            ignoreLeadingAndTrailingWhitespace = true)
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

    private List<TimeExpression> times(String text, LocalDate published) {
        return reader.read(SharedAnnotator.annotate(text), Optional.of(published));
    }

    private Optional<LocalDate> inferred(String text) {
        return reader.inferPublished(SharedAnnotator.annotate(text));
    }
}
