// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.happening;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.record.time.Interval;
import org.sitrep.record.time.TimePrecision;

/** Compares days, and finds those that several tellings agree on. */
public final class Days {

    private static final Comparator<Interval> CLOSEST = Comparator.comparing(TimePrecision::of)
            .thenComparing(Interval::from)
            .thenComparing(Interval::to);

    private Days() {}

    public static Agreement compare(Optional<Interval> one, Optional<Interval> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        return compare(one.get(), other.get());
    }

    private static Agreement compare(Interval one, Interval other) {
        if (!one.from().isBefore(other.to()) || !other.from().isBefore(one.to())) {
            return isClose(one) && isClose(other) && beginsOneDay(one, other) ? Agreement.SAME : Agreement.APART;
        }
        if (isClose(one) && isClose(other)) {
            return beginsOneDay(one, other) || one.equals(other) ? Agreement.SAME : Agreement.WITHIN;
        }
        return one.equals(other) && TimePrecision.of(one) == TimePrecision.WEEK ? Agreement.SAME : Agreement.WITHIN;
    }

    private static boolean beginsOneDay(Interval one, Interval other) {
        return one.from().toLocalDate().equals(other.from().toLocalDate());
    }

    /** Known by the day or closer. */
    public static boolean isClose(Interval interval) {
        return TimePrecision.of(interval).compareTo(TimePrecision.DAY) <= 0;
    }

    /** Of the closest known the one told most often, then the earliest. */
    public static Optional<Interval> best(List<Interval> told) {
        return MostTold.first(told.stream().sorted(CLOSEST).toList(), CLOSEST_PRECISION);
    }

    private static final Comparator<Interval> CLOSEST_PRECISION = Comparator.comparing(Days::precision);

    /** An hour is no closer than its day. */
    private static TimePrecision precision(Interval interval) {
        TimePrecision precision = TimePrecision.of(interval);
        return precision == TimePrecision.EXACT ? TimePrecision.DAY : precision;
    }
}
