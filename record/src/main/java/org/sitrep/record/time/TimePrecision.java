// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.time;

import java.time.Duration;

/** How closely the time of an event is known. */
public enum TimePrecision {
    /** By a time of day. */
    EXACT,
    /** By the day; by a night, which belongs to two. */
    DAY,
    /** Within a few days, up to a week. */
    WEEK,
    /** Within a few weeks, up to a month. */
    MONTH,
    /** Within a longer stretch. */
    YEAR;

    private static final int LONGEST_MONTH = 31;

    /** The precision that a stretch of time has by its length. */
    public static TimePrecision of(Interval interval) {
        long length = Duration.between(interval.from(), interval.to()).toDays();
        if (!interval.isDays() && length < 2) {
            return EXACT;
        }
        if (length <= 2) {
            return DAY;
        }
        return length <= 7 ? WEEK : length <= LONGEST_MONTH ? MONTH : YEAR;
    }
}
