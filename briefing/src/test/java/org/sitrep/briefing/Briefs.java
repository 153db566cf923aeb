// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.briefing.page.Brief;
import org.sitrep.reading.Reader;
import org.sitrep.record.Failure;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;

/** Briefs on texts, read with the real models. */
final class Briefs {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 12);
    private static final Reader READER = Reader.load();

    private Briefs() {}

    /** The brief on reports of Example Wire, published on Friday, 12 December 2025. */
    static Brief on(String... texts) {
        List<Reading> readings = new ArrayList<>();
        for (String text : texts) {
            Report report = Report.of("r" + readings.size(), text)
                    .withPublished(DAY, PublishedFrom.GIVEN)
                    .withPublisher("Example Wire");
            switch (READER.read(report)) {
                case Reading reading -> readings.add(reading);
                case Failure failure -> throw new AssertionError(failure.message());
            }
        }
        return Composer.compose(readings, List.of());
    }
}
