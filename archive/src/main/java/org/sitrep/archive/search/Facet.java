// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Locale;

/** One side of a report, by which reports are filtered and counted. */
public enum Facet {
    PUBLISHER,
    ACTOR,
    /** By ISO code. */
    COUNTRY,
    PLACE,
    /** The PLOVER type of an event. */
    TYPE,
    /** What a statement does: assert, deny, demand. */
    ACT,
    /** The status of an event. */
    STATUS,
    /** A day on which an event happens: {@code 2031-04-02}. */
    DAY,
    /** A month in which an event happens: {@code 2031-04}. */
    MONTH;

    /** The Lucene field of the values as given, for counting. */
    String countField() {
        return "count." + name().toLowerCase(Locale.ROOT);
    }

    /** The Lucene field of the values as {@link Folding} leaves them, for filtering. */
    String filterField() {
        return "is." + name().toLowerCase(Locale.ROOT);
    }

    /** The values that a report has on this side. */
    Collection<String> valuesOf(IndexedReport report) {
        Findings found = report.findings();
        return switch (this) {
            case PUBLISHER -> report.publisher().stream().toList();
            case ACTOR -> found.actors();
            case COUNTRY -> found.countries();
            case PLACE -> found.places();
            case TYPE -> found.types();
            case ACT -> found.acts();
            case STATUS -> found.statuses();
            case DAY -> found.days().stream().map(LocalDate::toString).toList();
            case MONTH -> found.days().stream().map(Facet::month).distinct().toList();
        };
    }

    private static String month(LocalDate day) {
        return YearMonth.from(day).toString();
    }
}
