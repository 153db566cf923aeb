// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.polite;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.sitrep.intake.fetch.wire.Headers;

/** What a host says about when to ask again. */
public final class RetryAfter {

    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /** The time to wait, from none to a day; empty where it says nothing that can be understood. */
    public static Optional<Duration> find(Headers headers, Instant now) {
        return headers.find("Retry-After").flatMap(value -> read(value, now)).map(RetryAfter::bounded);
    }

    private static Optional<Duration> read(String value, Instant now) {
        if (!value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(value.length() > 9 ? LONGEST : Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            return Optional.of(Duration.between(now, DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from)));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Duration bounded(Duration wait) {
        return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
