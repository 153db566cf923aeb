// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads dates as feeds have them, with what is wrong with many: no seconds, two digits of a year, the wrong weekday, another language. */
public final class FeedTimeReader {

    private static final int LONGEST = 100;
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F]++");

    private FeedTimeReader() {}

    /** When it was; empty where the value is no date or names a day or an hour that there is not. */
    public static Optional<FeedTime> find(String value) {
        String date = SPACE.matcher(value).replaceAll(" ").strip();
        if (date.length() > LONGEST) {
            return Optional.empty();
        }
        if (EPOCH.matcher(date).matches()) {
            Instant moment = Instant.ofEpochSecond(Long.parseLong(date));
            return Optional.of(new FeedTime.Moment(moment.atOffset(ZoneOffset.UTC)));
        }
        try {
            Optional<TimeOfDay> time = TimeOfDay.find(date);
            Optional<LocalDate> day = CalendarDay.find(time.map(TimeOfDay::rest).orElse(date));
            return day.map(it -> time.<FeedTime>map(clock -> new FeedTime.Moment(clock.on(it)))
                    .orElseGet(() -> new FeedTime.Day(it)));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
