// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.time.LocalDate;
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

    static Found date(int end, String value) {
        return new Found(end, TimexType.DATE, value, Optional.empty(), Optional.empty());
    }

    static Found date(int end, String value, Optional<Interval> interval) {
        return new Found(end, TimexType.DATE, value, interval, Optional.empty());
    }

    static Found day(int end, LocalDate day) {
        return new Found(end, TimexType.DATE, day.toString(), Optional.of(Interval.ofDay(day)), Optional.of(day));
    }

    static Found length(int end, String value) {
        return new Found(end, TimexType.DURATION, value, Optional.empty(), Optional.empty());
    }

    static Found set(int end, String value) {
        return new Found(end, TimexType.SET, value, Optional.empty(), Optional.empty());
    }

    /** The quarter it names, where it names one. */
    Optional<Quarter> quarter() {
        boolean named = value.length() == 7 && value.charAt(5) == 'Q';
        return named
                ? Optional.of(new Quarter(Integer.parseInt(value.substring(0, 4)), value.charAt(6) - '0'))
                : Optional.empty();
    }
}
