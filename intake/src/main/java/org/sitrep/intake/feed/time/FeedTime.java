// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.time;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** When something was published: to the second where a time of day was given, else to the day. */
public sealed interface FeedTime {

    /** The day as it was written, in the zone it was written in. */
    LocalDate day();

    /** ISO 8601: {@code 2025-12-14T06:30:00+02:00} or {@code 2025-12-14}. */
    String iso();

    /** A moment. Where no zone was given it is in UTC. */
    record Moment(OffsetDateTime at) implements FeedTime {

        @Override
        public LocalDate day() {
            return at.toLocalDate();
        }

        @Override
        public String iso() {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
        }
    }

    /** A day without a time of day. */
    record Day(LocalDate day) implements FeedTime {

        @Override
        public String iso() {
            return day.toString();
        }
    }
}
