// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date.written;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time of day that stands behind a date. */
final class TimeOfDay {

    private static final Pattern TIME =
            Pattern.compile("\\P{N}{0,8}?(?<h>\\d{1,2})[:.h](?<m>\\d\\d)(?!\\d)(?::(?<s>\\d\\d)(?:\\.\\d+)?)?"
                    + "(?: ?(?<half>[ap])\\.?m\\b)?(?: ?(?<utc>z|utc|gmt)\\b)?(?: ?(?<zone>[+-]\\d\\d:?(?:\\d\\d)?))?");

    private TimeOfDay() {}

    static WrittenTime after(String folded, int end, LocalDate day) {
        Matcher match = TIME.matcher(folded).region(end, Math.min(folded.length(), end + 45));
        if (!match.lookingAt()) {
            return WrittenTime.of(day);
        }
        Optional<LocalTime> time = time(match);
        return new WrittenTime(day, time, time.isPresent() ? zone(match) : Optional.empty());
    }

    private static Optional<LocalTime> time(Matcher match) {
        int hour = Integer.parseInt(match.group("h"));
        Optional<String> half = Optional.ofNullable(match.group("half"));
        int hours = half.isEmpty() || hour > 12 ? hour : hour % 12 + (half.get().equals("p") ? 12 : 0);
        String seconds = Optional.ofNullable(match.group("s")).orElse("0");
        try {
            return Optional.of(LocalTime.of(hours, Integer.parseInt(match.group("m")), Integer.parseInt(seconds)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneOffset> zone(Matcher match) {
        Optional<ZoneOffset> utc = Optional.ofNullable(match.group("utc")).map(name -> ZoneOffset.UTC);
        return Optional.ofNullable(match.group("zone"))
                .flatMap(TimeOfDay::offset)
                .or(() -> utc);
    }

    private static Optional<ZoneOffset> offset(String text) {
        try {
            return Optional.of(ZoneOffset.of(text.replaceFirst(":$", "")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
