// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.Reader;
import org.sitrep.record.Failure;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;

/** How many a report says were killed or wounded, in reports read with the real models. */
class TollReaderTest {

    private static final Reader READER = Reader.load();

    private static final LocalDate SUNDAY = LocalDate.of(2025, 12, 14);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Five farmers were killed in Karvik on Saturday. Correction: An earlier version of this story said that eight farmers had been killed. | 5
        Five farmers were killed in Karvik, the mayor said. A previous version of this report gave the number of people killed as eight.      | 5
        The number of people killed in Friday's strike on a bakery in Karvik has risen to 12 from nine, the mayor said.                       | 12, 9 before
        A bomb killed farmers in Karvik on Saturday. The toll has meanwhile risen to 14, the mayor said on Sunday.                            | 14
        Seven people, including the attacker, were killed in Karvik on Saturday and nine were wounded, the police said.                       | 7 including the attacker, 9
        Seven people were killed and nine were wounded, including the attacker, in Karvik on Saturday, the police said.                       | 7, 9 including the attacker
        Air strikes killed 45 people in Karvik on Friday. On Tuesday a car bomb killed seven people in Karvik.                                | 45, 7
        Shells killed nine people in Karvik on Friday, the mayor said. Three people were killed near the market, the mayor said.              | 9
        Six civilians were among the 19 people killed when shells hit Karvik on Saturday, the mayor said.                                     | 6 civilian, 19
        The shelling of Karvik on Saturday left five martyrs, the agency said.                                                                | 5
        """)
    void aReportHasItsCount(String text, String counts) {
        assertThat(read(text)).isEqualTo(counts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In Karvik, 75% of the farmers were killed in those years, a teacher said.",
                "The police said that the cell had executed three other attacks in Karvik.",
                "Gunners have fired about 20,000 shells a day at Karvik.",
                "An adviser said that 100 soldiers were being killed a day near Karvik.",
                "A surgeon in Karvik warned of the imminent death of hundreds of patients."
            })
    void whatCountsNobodyOfOneHappeningIsNoCount(String text) {
        assertThat(read(text)).isEmpty();
    }

    private static String read(String text) {
        Report report =
                Report.of("r1", text).withPublished(SUNDAY, PublishedFrom.GIVEN).withLanguage("en");
        return switch (READER.read(report)) {
            case Reading reading ->
                EvidenceReader.read(reading).figures().stream()
                        .map(TollReaderTest::print)
                        .collect(Collectors.joining(", "));
            case Failure failure -> throw new AssertionError(failure.message());
        };
    }

    private static String print(FigureEvidence figure) {
        String who = figure.who().or(figure::including).map(" "::concat).orElse("");
        return figure.value().orElseThrow() + who + (figure.former() ? " before" : "");
    }
}
