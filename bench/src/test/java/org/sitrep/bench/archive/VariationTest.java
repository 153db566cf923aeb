// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.reading.Reader;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.json.ReadingReader;
import org.sitrep.record.json.ReadingWriter;

class VariationTest {

    private static final Reading RECORD = reading();
    private static final Vocabulary VOCABULARY = Vocabulary.of(List.of("ferry leaves harbour", "train storm arrives"));

    private static Reading reading() {
        Report report = new Report(
                "a",
                Optional.of("https://courier.example/a"),
                Optional.of("Steppe Courier"),
                Optional.of("Ferry leaves Port Azul"),
                Optional.of(LocalDate.of(2025, 12, 14)),
                Optional.of(PublishedFrom.GIVEN),
                "en",
                "Ferry leaves Port Azul\n\nOSLO – President Dana Orlov of Norland said on Monday the “last ferry”\nleft Oslo, where two men were killed.",
                List.of(),
                Optional.empty(),
                Optional.empty());
        return (Reading) Reader.load().read(report);
    }

    @Test
    void theFirstIsTheRecordItself() {
        assertThat(new Variation(0, VOCABULARY).of(RECORD)).isEqualTo(RECORD);
    }

    /** Reading it back checks every span against the text. */
    @Test
    void anotherIsASoundRecordOfAnotherReport() {
        Reading other = ReadingReader.read(ReadingWriter.write(new Variation(3, VOCABULARY).of(RECORD)));
        assertThat(other.report().published()).contains(LocalDate.of(2026, 1, 4));
        assertThat(ReportId.of(other.report())).isNotEqualTo(ReportId.of(RECORD.report()));
        assertThat(other.report().text()).hasSameSizeAs(RECORD.report().text()).doesNotContain("Orlov");
        assertThat(other.events()).hasSameSizeAs(RECORD.events());
    }

    @Test
    void longerWordsAreExchangedForOthersOfTheirLength() {
        assertThat(VOCABULARY.exchange("The ferry leaves. A storm.", 1)).isEqualTo("The storm leaves. A train.");
    }

    @Test
    void itIsTheSameEveryTime() {
        assertThat(new Variation(7, VOCABULARY).of(RECORD)).isEqualTo(new Variation(7, VOCABULARY).of(RECORD));
    }
}
