// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.scan;

import java.time.LocalDate;
import java.util.Optional;

/** The times a text has spoken of so far: what "the next day", "that year" and "a year earlier" count from. */
public final class MentionedTimes {

    private final Optional<LocalDate> published;
    private Optional<LocalDate> day = Optional.empty();
    private Optional<LocalDate> around = Optional.empty();
    private Optional<Quarter> quarter = Optional.empty();
    private int daySentence = -1;
    private int end = -1;

    MentionedTimes(Optional<LocalDate> published) {
        this.published = published;
    }

    /** Keeps what was found in a sentence. */
    public void keep(int sentence, TimeMatch found) {
        end = found.end();
        if (found.day().isPresent()) {
            day = found.day();
            daySentence = sentence;
        }
        found.quarter().ifPresent(this::keep);
        if (found.interval().isPresent()) {
            around = found.interval().map(interval -> interval.from().toLocalDate());
        }
    }

    /** One of an earlier year is only what the quarter spoken of is compared with. */
    private void keep(Quarter named) {
        boolean compared = quarter.filter(q -> named.year() < q.year()).isPresent();
        quarter = compared ? quarter : Optional.of(named);
    }

    /** The quarter a report on results speaks of: the one mentioned last. */
    public Optional<Quarter> quarter() {
        return quarter;
    }

    /** The first day of the day, week, month or year mentioned last: what "that year" counts from. */
    public Optional<LocalDate> around() {
        return around;
    }

    /** The day mentioned last, else the day of publication. */
    public Optional<LocalDate> running() {
        return day.or(() -> published);
    }

    /** The day mentioned in the same sentence before, else the day of publication. */
    public Optional<LocalDate> dayOf(int sentence) {
        return sentence >= 0 && daySentence == sentence ? day : published;
    }

    /** The day mentioned last, where the expression that names it ends right before that lexeme. */
    public Optional<LocalDate> dayEndingAt(int lexeme) {
        return end == lexeme ? day : Optional.empty();
    }
}
