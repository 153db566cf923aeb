// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.holder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.sitrep.record.Reading;
import org.sitrep.record.text.Sentence;
import org.sitrep.record.text.Span;
import org.sitrep.record.time.TimeExpression;

/** Tells by its times whether a sentence is of the days around the report. */
public final class Recency {

    private static final int PAST_DAYS = 60;

    private static final int NEW_DAYS = 14;

    private final Optional<LocalDateTime> published;
    private final List<TimeExpression> times;

    private Recency(Optional<LocalDateTime> published, List<TimeExpression> times) {
        this.published = published;
        this.times = times;
    }

    public static Recency of(Reading reading) {
        List<TimeExpression> known = reading.times().stream()
                .filter(time -> time.interval().isPresent())
                .toList();
        return new Recency(reading.report().published().map(LocalDate::atStartOfDay), known);
    }

    /**
     * Whether a sentence names a time that was over long before.
     *
     * @param until the offset up to which a time counts; those after it tell of something else
     */
    public boolean isPast(Span sentence, int until) {
        return published
                .filter(day -> times.stream()
                        .anyMatch(time -> sentence.contains(time.span())
                                && time.span().start() < until
                                && isOver(time, day.minusDays(PAST_DAYS))))
                .isPresent();
    }

    /** Whether it is a headline or names a time of the last days. */
    public boolean isNew(Sentence sentence) {
        return sentence.heading()
                || published
                        .filter(day -> times.stream()
                                .anyMatch(time -> sentence.span().contains(time.span())
                                        && !isOver(time, day.minusDays(NEW_DAYS))))
                        .isPresent();
    }

    private static boolean isOver(TimeExpression time, LocalDateTime day) {
        return time.interval().filter(interval -> interval.to().isBefore(day)).isPresent();
    }
}
