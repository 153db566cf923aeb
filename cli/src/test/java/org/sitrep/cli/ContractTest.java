// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.intake.Incoming;
import org.sitrep.intake.Intake;
import org.sitrep.intake.IntakeSettings;
import org.sitrep.intake.fetch.FetchSettings;
import org.sitrep.intake.fetch.UserAgent;
import org.sitrep.reading.Reader;
import org.sitrep.record.Failure;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;

/** Whatever the text, the record keeps its promises. */
class ContractTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 12, 14);

    private final Reader reader = Reader.load();

    @Test
    void holdsOnGeneratedTexts() {
        List<String> texts = GeneratedText.list(300);
        for (int i = 0; i < texts.size(); i++) {
            Report report = Report.of("generated", texts.get(i)).withPublished(PUBLISHED, PublishedFrom.GIVEN);
            check(report, "text " + i + " of seed " + GeneratedText.SEED + ": " + texts.get(i));
        }
    }

    @Test
    void holdsOnTheExamples() {
        List<Incoming> all = new ArrayList<>();
        new Intake(InputStream.nullInputStream(), IntakeSettings.of(FetchSettings.of(new UserAgent("test", ""))))
                .read(List.of(EXAMPLES.toString()), all::add);
        assertThat(all).hasSize(24).allSatisfy(incoming -> {
            Incoming.Received received = (Incoming.Received) incoming;
            check(received.report(), received.origin().toString());
        });
    }

    private void check(Report report, String what) {
        switch (reader.read(report)) {
            case Reading reading ->
                assertThat(ContractCheck.violations(reading)).as(what).isEmpty();
            case Failure failure -> fail(what + ": " + failure);
        }
    }
}
