// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.scan;

import java.time.LocalDate;
import java.util.Optional;

/** The times a text has spoken of so far: what "the next day", "that year" and "a year earlier" count from. */
public final class MentionedTimes {

    private final Optional<LocalDate> published;
    private Optional<LocalDate> day = Optional.empty();
    private Optional<LocalDate> periodStart = Optional.empty();
    private Optional<Quarter> quarter = Optional.empty();
    private int daySentence = -1;
    private int end = -1;

    MentionedTimes(Optional<LocalDate> published) {
        this.published = published;
    }

    /** Adds the next expression of the text, found in that sentence. */
    public void add(int sentence, TimeMatch match) {
        end = match.end();
        if (match.day().isPresent()) {
            day = match.day();
            daySentence = sentence;
        }
        match.findQuarter().ifPresent(this::addQuarter);
        if (match.interval().isPresent()) {
            periodStart = match.interval().map(interval -> interval.from().toLocalDate());
        }
    }

    /** A quarter of an earlier year is only what the running one is compared with. */
    private void addQuarter(Quarter named) {
        boolean compared = quarter.filter(q -> named.year() < q.year()).isPresent();
        quarter = compared ? quarter : Optional.of(named);
    }

    /** The quarter a report on results speaks of: the one mentioned last. */
    public Optional<Quarter> findQuarter() {
        return quarter;
    }

    /** The first day of the day, week, month or year mentioned last: what "that year" is counted from. */
    public Optional<LocalDate> findPeriodStart() {
        return periodStart;
    }

    /** The day mentioned last, else the day of publication. */
    public Optional<LocalDate> findDay() {
        return day.or(() -> published);
    }

    /** The day mentioned in the same sentence before, else the day of publication. */
    public Optional<LocalDate> findDayInSentence(int sentence) {
        return sentence >= 0 && daySentence == sentence ? day : published;
    }

    /** The day mentioned last, where the expression that names it ends right before that lexeme. */
    public Optional<LocalDate> findDayEndingAt(int lexeme) {
        return end == lexeme ? day : Optional.empty();
    }
}
