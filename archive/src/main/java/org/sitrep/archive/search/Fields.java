// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.time.Instant;

/** The Lucene fields that hold neither words nor facets, and how instants are written in them. */
final class Fields {

    /** The archive's number of the revision, as a term to replace it by and as a number to sort by. */
    static final String ROW = "row";

    static final String REPORT = "report";
    static final String GIVEN_ID = "id";
    static final String REVISION = "revision";
    static final String TITLE = "title";

    /** The day of publication, in days since 1970. */
    static final String PUBLISHED = "published";

    /** In microseconds since 1970, as {@link #micros} gives them. */
    static final String KNOWN_FROM = "known.from";

    /** Likewise; {@link #STANDS} for what still stands. */
    static final String KNOWN_UNTIL = "known.until";

    static final long STANDS = Long.MAX_VALUE;

    private static final long MICROS_A_SECOND = 1_000_000;
    private static final int NANOS_A_MICRO = 1_000;
    private static final long LAST_SECOND = Long.MAX_VALUE / MICROS_A_SECOND - 1;

    private Fields() {}

    /** Microseconds since 1970, rounded down; some 290,000 years away from it, the last that fit. */
    static long micros(Instant instant) {
        long second = Math.clamp(instant.getEpochSecond(), -LAST_SECOND, LAST_SECOND);
        return second * MICROS_A_SECOND + instant.getNano() / NANOS_A_MICRO;
    }
}
