// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.Reader;
import org.sitrep.record.Failure;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;

/** Who holds what, in reports read with the real models. */
class StanceReaderTest {

    private static final Reader READER = Reader.load();

    private static final LocalDate DAY = LocalDate.of(2025, 12, 12);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Norway on Thursday rejected a proposal to hold a referendum.        | Norway: referendum against
        Norway and Denmark called for an immediate cease-fire.              | Norway: cease-fire for; Denmark: cease-fire for
        President Dana Orlov of Norway said she is ready to hold elections if Denmark provides security. | Dana Orlov: elections conditional
        "We will not cede any territory," Norwegian President Dana Orlov said on Thursday. | Dana Orlov: ceding-territory against
        "The rebels must disarm," Norwegian President Dana Orlov said.      | Dana Orlov: disarmament for
        Norwegian Foreign Minister Kim Falk told reporters that Norway would accept the 20-point plan. | Norway: 20-point plan for
        """)
    void aPartyHoldsWhatItSaysOrIsToldToHold(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Critics called for a cease-fire.",
                "Danish President Ola Berg said that Norway rejects a cease-fire.",
                "In 2014 Norway rejected a cease-fire.",
                "Talks with Norway support a cease-fire."
            })
    void nobodyHoldsWhatCriticsAskOrOthersSayOfThem(String text) {
        assertThat(list(text)).isEmpty();
    }

    @Test
    void theWordsRunFromThePartyToTheEndOfItsClause() {
        String text = "Norway on Thursday rejected a proposal to hold a referendum, which surprised its allies.";
        Words words = list(text).getFirst().words();
        assertThat(text.substring(words.start(), words.end()))
                .isEqualTo("Norway on Thursday rejected a proposal to hold a referendum");
        assertThat(list(text).getFirst().said()).contains(LocalDate.of(2025, 12, 11));
    }

    private static String read(String text) {
        return list(text).stream()
                .map(stance -> stance.party().name() + ": " + stance.issue() + " "
                        + stance.stance().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("; "));
    }

    private static List<StanceEvidence> list(String text) {
        return switch (READER.read(Report.of("r", text).withPublished(DAY, PublishedFrom.GIVEN))) {
            case Reading reading -> EvidenceReader.read(reading).stances();
            case Failure failure -> throw new AssertionError(failure.message());
        };
    }
}
