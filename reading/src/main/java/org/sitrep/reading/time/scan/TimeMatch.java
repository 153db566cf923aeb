// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.scan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.sitrep.record.time.Interval;
import org.sitrep.record.time.TimexType;

/**
 * What a grammar recognised.
 *
 * @param end the lexeme after its last one
 * @param day the day it names, where it names one: later expressions may count from it
 */
public record TimeMatch(int end, TimexType type, String value, Optional<Interval> interval, Optional<LocalDate> day) {

    /** A date whose days stay open. */
    public static TimeMatch date(int end, String value) {
        return new TimeMatch(end, TimexType.DATE, value, Optional.empty(), Optional.empty());
    }

    public static TimeMatch date(int end, String value, Interval interval) {
        return new TimeMatch(end, TimexType.DATE, value, Optional.of(interval), Optional.empty());
    }

    public static TimeMatch day(int end, LocalDate day) {
        return days(end, day, day.plusDays(1));
    }

    /** Days that are named together, the first of them being the value. */
    public static TimeMatch days(int end, LocalDate first, LocalDate after) {
        return new TimeMatch(
                end, TimexType.DATE, first.toString(), Optional.of(Interval.ofDays(first, after)), Optional.of(first));
    }

    /** A part of a day, whose hours are left open: the interval is its day. */
    public static TimeMatch part(int end, LocalDate day, String code) {
        return part(end, day, code, Interval.ofDay(day));
    }

    public static TimeMatch part(int end, LocalDate day, String code, Interval days) {
        return new TimeMatch(end, TimexType.TIME, day + "T" + code, Optional.of(days), Optional.of(day));
    }

    public static TimeMatch time(int end, String value, LocalDateTime from, LocalDateTime to) {
        return new TimeMatch(
                end, TimexType.TIME, value, Optional.of(new Interval(from, to)), Optional.of(from.toLocalDate()));
    }

    public static TimeMatch length(int end, String value) {
        return new TimeMatch(end, TimexType.DURATION, value, Optional.empty(), Optional.empty());
    }

    public static TimeMatch set(int end, String value) {
        return new TimeMatch(end, TimexType.SET, value, Optional.empty(), Optional.empty());
    }

    public TimeMatch endingAt(int last) {
        return new TimeMatch(last, type, value, interval, day);
    }

    /** The same, with its days left open: those of a fiscal year depend on whose it is. */
    public TimeMatch withoutDays() {
        return new TimeMatch(end, type, value, Optional.empty(), day);
    }

    /** The quarter it names, where it names one. */
    Optional<Quarter> findQuarter() {
        boolean named = value.length() == 7 && value.charAt(5) == 'Q';
        return named
                ? Optional.of(new Quarter(Integer.parseInt(value.substring(0, 4)), value.charAt(6) - '0'))
                : Optional.empty();
    }
}
