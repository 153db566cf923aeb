// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The year that only the end of a range says: "between March and May 2024", "from 3 November to 4 February 2023". */
final class YearBehind {

    private static final Set<String> JOINTS = Set.of("to", "and", "through", "until", "till", "-", "–");

    private YearBehind() {}

    /** The year of a month before the joint at {@code i}: that of the month behind it, or the one before. */
    static Optional<Integer> of(Scan scan, int i, int month) {
        if (!scan.is(i, JOINTS)) {
            return Optional.empty();
        }
        int at = scan.digits(i + 1, 2).isPresent() ? i + 2 : i + 1;
        OptionalInt second = scan.lexicon().findMonth(scan.at(at));
        if (second.isEmpty()) {
            return Optional.empty();
        }
        int behind = scan.afterDot(at);
        int day = at == i + 1 && scan.digits(behind, 2).isPresent() ? behind + 1 : behind;
        int next = scan.is(day, ",") ? day + 1 : day;
        OptionalInt year = scan.word(next).length() == 4 ? scan.digits(next, 4) : OptionalInt.empty();
        return year.isPresent() && year.getAsInt() > 1000
                ? Optional.of(second.getAsInt() < month ? year.getAsInt() - 1 : year.getAsInt())
                : Optional.empty();
    }
}
