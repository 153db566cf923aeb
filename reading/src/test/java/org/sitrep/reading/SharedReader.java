// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading;

import java.time.LocalDate;
import org.sitrep.record.Failure;
import org.sitrep.record.Outcome;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;

/** The whole reader with the real models, loaded once for all tests of this module. */
public final class SharedReader {

    private static final LocalDate SUNDAY = LocalDate.of(2025, 12, 14);

    private static final Reader READER = Reader.load();

    private SharedReader() {}

    /** The reading of a report published on Sunday, 14 December 2025. */
    public static Reading read(String text) {
        return read(text, SUNDAY);
    }

    /** The reading of a report published on that day. */
    public static Reading read(String text, LocalDate published) {
        return switch (outcome(text, published)) {
            case Reading reading -> reading;
            case Failure failure -> throw new AssertionError(failure.message());
        };
    }

    /** The same, where the text may be taken for another language than English. */
    static Outcome outcome(String text) {
        return outcome(text, SUNDAY);
    }

    private static Outcome outcome(String text, LocalDate published) {
        return READER.read(Report.of("r1", text)
                .withPublished(published, PublishedFrom.GIVEN)
                .withLanguage("en"));
    }
}
