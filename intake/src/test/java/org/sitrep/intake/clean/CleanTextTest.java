// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of credit. */
class CleanTextTest {

    private static final String REPORT =
            "The ferry left Sudmark at noon.\n\nIt came back in the evening, the coast guard said.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (Reporting by Kim Falk and Dana Orlov; editing by Sam Ito)            | Kim Falk, Dana Orlov | Reuters
            (Additional reporting by Kim Falk in Oslo; Writing by Dana Orlov)     | Kim Falk in Oslo     | Reuters
            Reporting by Kim Falk; Editing by Sam Ito                             | Kim Falk             |
            With files from Reuters and The Canadian Press                        |                      | Reuters, The Canadian Press
            — With files from Kim Falk and the Example Wire                       |                      | !
            With reporting by Example News Service, AFP                           |                      | Example News Service, AFP
            Edited by: Sam Ito                                                    | Sam Ito              |
            Photo: Kim Falk/AFP                                                   |                      |
            © 2026 Example Wire. All rights reserved.                             |                      |
            Copyright 2026 Example Wire                                           |                      |
            AFP/Reuters                                                           |                      | AFP, Reuters
            dpa                                                                   |                      | dpa
            Mit Material von dpa und AFP                                          |                      | dpa, AFP
            Redaktion: Kim Falk                                                   | Kim Falk             |
            avec AFP                                                              |                      | AFP
            Con información de EFE y Reuters                                      |                      | EFE, Reuters
            Фото: Дана Орлова                                                     |                      |
            Источник: ТАСС                                                        |                      | ТАСС
            المصدر: رويترز                                                        |                      | رويترز
            """)
    void aLineOfCreditAtTheFootIsNoText(String line, String byline, String media) {
        CleanText text = CleanText.of(REPORT + "\n\n" + line);
        if ("!".equals(media)) {
            assertThat(text.words()).endsWith(line);
            return;
        }
        assertThat(text.words()).isEqualTo(REPORT);
        assertThat(text.byline()).isEqualTo(Optional.ofNullable(byline));
        assertThat(String.join(", ", text.credits())).isEqualTo(media == null ? "" : media);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Jane Roe and John Doe            | Jane Roe, John Doe |
            By JANE ROE, The Associated Press   | JANE ROE           | The Associated Press
            By Reuters Staff                    | Reuters Staff      |
            Von Kim Falk                        | Kim Falk           |
            Par Dana Orlov                      | Dana Orlov         |
            Por Ana de la Peña                  | Ana de la Peña     |
            بقلم: دانا اورلوف                   | دانا اورلوف        |
            """)
    void aBylineAtTheHeadIsNoText(String line, String byline, String media) {
        CleanText text = CleanText.of("Ferry leaves early\n\n" + line + "\n\n" + REPORT);
        assertThat(text.words()).isEqualTo("Ferry leaves early\n\n" + REPORT);
        assertThat(text.byline()).contains(byline);
        assertThat(String.join(", ", text.credits())).isEqualTo(media == null ? "" : media);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday",
                "By the Numbers",
                "By noon the ferry was back, Kim Falk said.",
                "Reporting by Kim Falk was praised by the minister.",
                "With files from the ministry it was shown who paid.",
                "Photo: the ferry at noon, before it left",
                "Copyright is a matter of the courts, Norland says.",
                "Sources: three people who were there",
                "Von der Leyen",
                "Avec le temps, tout passe"
            })
    void whatOnlyLooksSoStays(String line) {
        String text = line + "\n\n" + REPORT + "\n\n" + line;
        assertThat(CleanText.of(text).words()).isEqualTo(text);
    }

    @Test
    void aDatelineStaysAndItsAgencyIsCredited() {
        String text = "GENEVA, March 3 (Reuters) - The ferry left at noon.\n\nIt came back.";
        assertThat(CleanText.of(text).words()).isEqualTo(text);
        assertThat(CleanText.of(text + "\n\n(Reporting by Kim Falk)").credits()).containsExactly("Reuters");
        assertThat(CleanText.of("KYIV, Ukraine (AP) — The ferry left.").credits())
                .containsExactly("AP");
    }

    @Test
    void inTheMiddleNothingIsLookedFor() {
        String text = "One.\n\nTwo.\n\nThree.\n\nFour.\n\nBy Jane Roe\n\nSix.\n\nSeven.\n\nEight.\n\nNine.\n\nTen.";
        assertThat(CleanText.of(text).words()).isEqualTo(text);
    }

    @Test
    void aReportThatIsACreditAsAWholeStays() {
        assertThat(CleanText.of("Reuters").words()).isEqualTo("Reuters");
        assertThat(CleanText.of("").words()).isEmpty();
    }

    @Test
    void longLinesAreNoDanger() {
        String line = "By " + "Jane Roe and ".repeat(100_000);
        assertThat(CleanText.of(line + "\n\n" + REPORT).credits()).isEqualTo(List.of());
        assertThat(CleanText.of("By " + "A ".repeat(190) + "\n\n" + REPORT).words())
                .contains("A A A");
    }
}
