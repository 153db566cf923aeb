// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.linking.coverage.Coverage;
import org.sitrep.reading.Reader;
import org.sitrep.record.Failure;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;

/** Coverages of texts, read with the real models. */
public final class Reports {

    public static final LocalDate DAY = LocalDate.of(2025, 12, 12);

    private static final Reader READER = Reader.load();

    private Reports() {}

    /** The coverage of reports published on Friday, 12 December 2025, and the days after it, a report a day. */
    public static Coverage of(String... texts) {
        List<Reading> readings = new ArrayList<>();
        for (String text : texts) {
            LocalDate day = DAY.plusDays(readings.size());
            Report report = Report.of("r" + readings.size(), text).withPublished(day, PublishedFrom.GIVEN);
            switch (READER.read(report)) {
                case Reading reading -> readings.add(reading);
                case Failure failure -> throw new AssertionError(failure.message());
            }
        }
        return Coverage.of(readings);
    }

    static Linking link(String... texts) {
        return new Linking(of(texts));
    }
}
