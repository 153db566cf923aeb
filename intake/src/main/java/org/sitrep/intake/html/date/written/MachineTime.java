// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date.written;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as machines write them. */
final class MachineTime {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(-?)(\\d\\d)\\2(\\d\\d)(?!\\d)(.*)", Pattern.DOTALL);
    private static final Pattern SECONDS = Pattern.compile("(\\d{9,10})(?:\\d{3})?");

    private MachineTime() {}

    /** {@code 2025-12-14}, {@code 20251214}, {@code 2025-12-14T06:30:00+02:00}. */
    static Optional<WrittenTime> iso(String value) {
        Matcher match = ISO.matcher(value);
        if (!match.matches()) {
            return Optional.empty();
        }
        String rest = Folded.of(
                match.group(5).substring(0, Math.min(40, match.group(5).length())));
        return Calendars.gregorian(number(match, 1), number(match, 3), number(match, 4))
                .map(day -> TimeOfDay.after(rest, 0, day));
    }

    /** Seconds or milliseconds since 1970, in UTC. */
    static Optional<WrittenTime> epoch(String value) {
        Matcher match = SECONDS.matcher(value);
        if (!match.matches()) {
            return Optional.empty();
        }
        LocalDateTime time =
                LocalDateTime.ofInstant(Instant.ofEpochSecond(Long.parseLong(match.group(1))), ZoneOffset.UTC);
        return Calendars.gregorian(time.getYear(), time.getMonthValue(), time.getDayOfMonth())
                .map(day -> new WrittenTime(day, Optional.of(time.toLocalTime()), Optional.of(ZoneOffset.UTC)));
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
