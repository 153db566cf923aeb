// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.record.TimeExpression;

/** Finds time expressions and says which time they mean. Thread-safe. */
public final class TimeReader {

    private TimeReader() {}

    public static TimeReader load() {
        return new TimeReader();
    }

    /** The time expressions of a text in text order, relative ones counted from the day of publication. */
    public List<TimeExpression> read(AnnotatedText text, Optional<LocalDate> published) {
        return List.of();
    }

    /** The day on which a report without a date seems to have been published: its dateline, else its newest full date. */
    public Optional<LocalDate> inferPublished(AnnotatedText text) {
        return Optional.empty();
    }
}
