// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.sitrep.record.Interval;
import org.sitrep.record.TimexType;

/**
 * What a grammar recognised.
 *
 * @param end the lexeme after its last one
 * @param day the day it names, where it names one: later expressions may count from it
 */
record Found(int end, TimexType type, String value, Optional<Interval> interval, Optional<LocalDate> day) {

    /** A date whose days stay open. */
    static Found date(int end, String value) {
        return new Found(end, TimexType.DATE, value, Optional.empty(), Optional.empty());
    }

    static Found date(int end, String value, Interval interval) {
        return new Found(end, TimexType.DATE, value, Optional.of(interval), Optional.empty());
    }

    static Found day(int end, LocalDate day) {
        return days(end, day, day.plusDays(1));
    }

    /** Days that are named together, the first of them being the value. */
    static Found days(int end, LocalDate first, LocalDate after) {
        return new Found(
                end, TimexType.DATE, first.toString(), Optional.of(Interval.ofDays(first, after)), Optional.of(first));
    }

    /** A part of a day, whose hours are left open: the interval is its day. */
    static Found part(int end, LocalDate day, String code) {
        return part(end, day, code, Interval.ofDay(day));
    }

    static Found part(int end, LocalDate day, String code, Interval days) {
        return new Found(end, TimexType.TIME, day + "T" + code, Optional.of(days), Optional.of(day));
    }

    static Found time(int end, String value, LocalDateTime from, LocalDateTime to) {
        return new Found(
                end, TimexType.TIME, value, Optional.of(new Interval(from, to)), Optional.of(from.toLocalDate()));
    }

    static Found length(int end, String value) {
        return new Found(end, TimexType.DURATION, value, Optional.empty(), Optional.empty());
    }

    static Found set(int end, String value) {
        return new Found(end, TimexType.SET, value, Optional.empty(), Optional.empty());
    }

    Found endingAt(int last) {
        return new Found(last, type, value, interval, day);
    }

    /** The same, with its days left open: those of a fiscal year depend on whose it is. */
    Found open() {
        return new Found(end, type, value, Optional.empty(), day);
    }

    /** The quarter it names, where it names one. */
    Optional<Quarter> quarter() {
        boolean named = value.length() == 7 && value.charAt(5) == 'Q';
        return named
                ? Optional.of(new Quarter(Integer.parseInt(value.substring(0, 4)), value.charAt(6) - '0'))
                : Optional.empty();
    }
}
