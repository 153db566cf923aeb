// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.record.time.Interval;

/** What the lines of a listing for people are made of. */
public final class Phrase {

    private static final String BETWEEN = " · ";

    private Phrase() {}

    /** The parts that are there, in a line. */
    public static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(BETWEEN));
    }

    /** @param none what stands there where nobody is named */
    public static String names(List<String> names, String none) {
        return names.isEmpty() ? none : String.join(", ", names);
    }

    /** The first day, and the last where it is another. */
    public static String days(Interval when) {
        String first = when.from().toLocalDate().toString();
        String last = when.lastDay().toString();
        return first.equals(last) ? first : first + " to " + last;
    }

    /** The same of days of which one or both may not be told. */
    public static String days(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.map(from -> last.filter(to -> !to.equals(from))
                        .map(to -> from + " to " + to)
                        .orElse(from.toString()))
                .orElse("no day told");
    }
}
