// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.language.SharedAnnotator;
import org.sitrep.record.time.TimeExpression;
import org.sitrep.record.time.TimexType;

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
    void readsOneTime(
            LocalDate published, String sentence, String words, TimexType type, String value, String interval) {
        assertThat(times(sentence, published))
                .filteredOn(time -> time.span().text().equals(words))
                .extracting(TimeExpression::type, TimeExpression::value, TimeReaderTest::interval)
                .contains(Tuple.tuple(type, value, interval == null ? "" : interval));
    }

    private static String interval(TimeExpression time) {
        return time.interval().map(i -> shown(i.from()) + ".." + shown(i.to())).orElse("");
    }

    private static String shown(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
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
                "See https://wire.example/norland-talks-2026-02-10/ and click.",
                "The 6-month-old baby and the boys aged 12 to 14 slept.",
                "He is 45 years old and in his late sixties.",
                "She is in her 30s, he in his early 40s.",
                "The march was long, and he may go.",
                "Sun and moon, dec and oct.",
                "April Smith fell.",
                "The Sunday Courier wrote of it.",
                "They live on the 4th floor and came for the 10th anniversary.",
                "It paid 2,024 dollars and 1,990 euros.",
                "They imported three-quarters of the grain.",
                "The road is 2000 metres long, the pass at 1999 feet.",
                "He finished in second place.",
                "The current plan is the second.",
                "It is the 3-4 score of the game.",
                "Write to desk@1998.example or call +1990.",
                "Version 10.30 of the program is out.",
                "Resolutions 1701, 1559 and 2006 bind Norland.",
                "Motorway 1974 is shut, and so is Road 1990.",
                "They waited in Room 2000 for Flight 1994.",
                "It broke Article 1950 and decree No. 1999.",
                "The Boeing 1998 left Gate 1800.",
                "Page 1916 of the file is lost, and so are pages 1914 and 1918.",
                "Paragraph 1701 forbids it, Rule 1950 does not.",
                "Cell 2001 and Ward 1905 were empty.",
                "The serial 1977 was filed off Container 1980.",
                "Volume 1936 burned, with Annex 1999 and Footnote 1812.",
                "Gates 1812 and 1813 lie below Hill 1950.",
                "About 2130 were fined, from 1200 to 1500 people fled."
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
    void theDatelineMayBeginWithAStampOfTheClock() {
        assertThat(inferred("3 May 2031 14:20 GMT\n\nThe ferry left Oslo on 9 June 2035."))
                .contains(LocalDate.of(2031, 5, 3));
    }

    @Test
    void aDayOfNoReportIsNotInferred() {
        assertThat(inferred("The licence runs until 9999-12-31, the ferry company said."))
                .isEmpty();
        assertThat(inferred("The licence of 3 May 2031 runs until 31 December 9999, the ferry company said."))
                .contains(LocalDate.of(2031, 5, 3));
    }

    private List<TimeExpression> times(String text, LocalDate published) {
        return reader.read(SharedAnnotator.annotate(text), Optional.of(published));
    }

    private Optional<LocalDate> inferred(String text) {
        return reader.inferPublished(SharedAnnotator.annotate(text));
    }
}
