// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.SharedReader;
import org.sitrep.record.statement.Statement;

/** When something was said, in reports of Sunday, 14 December 2025. */
class SaidTimesTest {

    private static final LocalDate FRIDAY = LocalDate.of(2025, 12, 12);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orlov said on Friday that the ferry was old.",
                "On Friday, Orlov said the ferry was old.",
                "The Norwegian ministry on Friday said the ferry was old.",
                "Orlov said on Friday the ferry would leave by Thursday.",
                "Orlov said late on Friday that the ferry was old.",
                "Orlov said in an interview with Reuters on Friday that the ferry was old.",
                "“The ferry is old,” Orlov said at a press conference on Friday.",
                "“The ferry is old,” Orlov said during a Friday press conference.",
                "During Friday's hearing in Oslo, Orlov said the ferry was old.",
                "Speaking to reporters on a call on Friday, Orlov said the ferry was old.",
                "On Friday, Orlov visited Oslo and said the ferry was old.",
                "Norway on Friday reported a leak, saying that the ferry was old."
            })
    void anAdverbialOfTheCueDates(String sentence) {
        assertThat(said(sentence)).contains(FRIDAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orlov said the ferry had left on Friday.",
                "Orlov said the January 6 committee was old.",
                "Orlov rejected a round of talks scheduled for next weekend.",
                "Orlov said last week's race was fun.",
                "Orlov visited Oslo on Friday and said the ferry was old.",
                "Orlov denied that the ferry would be sold by 9 January.",
                "01:49 Orlov said the ferry was old."
            })
    void noOtherTimeDoes(String sentence) {
        assertThat(said(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Orlov spoke on 20 December, he said.", "Orlov said on 20 December that the ferry was old."})
    void whatHasBeenSaidWasSaidByTheDayOfTheReport(String sentence) {
        assertThat(said(sentence)).isEmpty();
    }

    private static Optional<LocalDate> said(String sentence) {
        Statement last = SharedReader.read(sentence).statements().getLast();
        return last.said().map(interval -> interval.from().toLocalDate());
    }
}
