// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a date that is a time of day, with its zone.
 *
 * @param rest the date without it
 */
record TimeOfDay(int hour, int minute, int second, int nano, ZoneOffset zone, String rest) {

    private static final Pattern TIME = Pattern.compile(
            "(?:(?<=\\d)[Tt_]|(?<![\\d:]))\\s*+(?:(AM|PM|오전|오후)\\s*+)?(\\d{1,2})(?:[:h](\\d{1,2})(?:[:.](\\d{1,2})(?:[.,:](\\d++))?)?)(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPACT =
            Pattern.compile("(?<=\\d)[Tt](\\d{2})(?:(\\d{2})(\\d{2})?(?:[.,](\\d++))?)?(?=$|[\\s+Zz-])");
    private static final Pattern HALF = Pattern.compile("\\s*+([AaPp])\\.?[Mm]\\b\\.?");
    private static final Pattern OFFSET = Pattern.compile(
            "\\s*+\\(?(?:GMT|UTC|UT|Z)?\\s*+([+-])(\\d{1,2})(?::?(\\d{2}))?(?!\\d)\\)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("\\s*+[\\[(\"]?(\\p{L}{1,5})\\b[\\])\"]?");
    private static final int NANO_DIGITS = 9;

    /** The first time of day in a date; empty where there is none. */
    static Optional<TimeOfDay> find(String value) {
        Matcher time = TIME.matcher(value);
        if (time.find()) {
            boolean afternoon = is(time.group(1), "pm") || is(time.group(1), "오후");
            int hour = number(time.group(2));
            String rest = value.substring(time.end());
            Matcher half = HALF.matcher(rest);
            boolean halved = half.lookingAt();
            if (halved) {
                afternoon = is(half.group(1), "p");
                rest = rest.substring(half.end());
            }
            hour = !halved && time.group(1) == null ? hour : hour % 12 + (afternoon ? 12 : 0);
            String zone = is(time.group(1), "오전") || is(time.group(1), "오후") ? " KST" : "";
            return Optional.of(zoned(
                    hour,
                    number(time.group(3)),
                    number(time.group(4)),
                    nanos(time.group(5)),
                    value.substring(0, time.start()),
                    rest.isBlank() ? zone : rest));
        }
        Matcher compact = COMPACT.matcher(value);
        return compact.find()
                ? Optional.of(zoned(
                        number(compact.group(1)),
                        number(compact.group(2)),
                        number(compact.group(3)),
                        nanos(compact.group(4)),
                        value.substring(0, compact.start()),
                        value.substring(compact.end())))
                : Optional.empty();
    }

    private static TimeOfDay zoned(int hour, int minute, int second, int nano, String before, String after) {
        Matcher offset = OFFSET.matcher(after);
        if (offset.lookingAt()) {
            int minutes = number(offset.group(2)) * 60 + number(offset.group(3));
            if (minutes <= 18 * 60) {
                int sign = offset.group(1).equals("-") ? -1 : 1;
                ZoneOffset zone = ZoneOffset.ofTotalSeconds(sign * minutes * 60);
                return new TimeOfDay(hour, minute, second, nano, zone, before + " " + after.substring(offset.end()));
            }
        }
        Matcher name = NAME.matcher(after);
        Optional<ZoneOffset> named = name.lookingAt() ? Words.zone(name.group(1)) : Optional.empty();
        String rest = named.isPresent() ? after.substring(name.end()) : after;
        return new TimeOfDay(hour, minute, second, nano, named.orElse(ZoneOffset.UTC), before + " " + rest);
    }

    private static boolean is(@Nullable String word, String other) {
        return word != null && word.equalsIgnoreCase(other);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int nanos(@Nullable String fraction) {
        return fraction == null ? 0 : number((fraction + "0".repeat(NANO_DIGITS)).substring(0, NANO_DIGITS));
    }

    /** The moment it is on a day; the hour 24 ends the day, a leap second is the one before it. */
    OffsetDateTime on(LocalDate day) {
        boolean end = hour == 24 && minute == 0 && second == 0;
        return OffsetDateTime.of(
                end ? day.plusDays(1) : day,
                LocalTime.of(end ? 0 : hour, minute, second == 60 ? 59 : second, nano),
                zone);
    }
}
