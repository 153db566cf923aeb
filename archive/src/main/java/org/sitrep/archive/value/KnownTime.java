// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Times since when the archive knows something: UTC to the microsecond, as text of one length that sorts as they follow one another. */
public final class KnownTime {

    /** After all that is known. */
    public static final String NOW = "9999-12-31T23:59:59.999999Z";

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private KnownTime() {}

    public static String text(Instant time) {
        return FORM.format(time);
    }

    public static Instant parse(String text) {
        return Instant.parse(text);
    }

    /** The end of a day, as far as it can be told from the beginning of the next. */
    public static String endOf(LocalDate day) {
        return text(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minus(1, ChronoUnit.MICROS));
    }

    /** Microseconds since 1970: a number that grows with time. */
    public static long sequence(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }

    public static Instant ofSequence(long sequence) {
        return Instant.EPOCH.plus(sequence, ChronoUnit.MICROS);
    }
}
