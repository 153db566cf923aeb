// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-12-02T23:30:00-11:00                 | 2025-12-02
            Tue, 02 Dec 2025 10:00:00 +0100           | 2025-12-02
            Tue, 2 Dec 2025 23:59:59 -1100            | 2025-12-02
            2 Dec 25 10:00 GMT                        | 2025-12-02
            02 dec 2025                               | 2025-12-02
            Wed, 31 Dec 97 10:00 EST                  | 1997-12-31
            Tue,  2 Dec 2025 10:00:00 +0100 (CET)     | 2025-12-02
            """)
    void aDayIsTakenAsItIsWrittenWhateverTheZone(String value, LocalDate day) {
        assertThat(Dates.findGiven(value)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2025-02-30",
                "Tue, 31 Feb 2025 10:00 GMT",
                "2 Foo 2025",
                "2 Dec",
                "2 Dec 2025 at noon, or so",
                "Tue, 02 Dec 2025 10:00:00 +0100 and more",
                "99999999999 Dec 2025"
            })
    void nothingElseIsADay(String value) {
        assertThat(Dates.findGiven(value)).isEmpty();
    }
}
