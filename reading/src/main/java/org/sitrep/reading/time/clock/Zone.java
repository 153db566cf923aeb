// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.clock;

import org.sitrep.reading.time.lexeme.LexemeKind;
import org.sitrep.reading.time.scan.Scan;

/** Whose clock it is: "GMT", "UTC+2", "local time", "Eastern", "Kyiv time". The value of a time does not say it. */
final class Zone {

    private Zone() {}

    /** The lexeme after the zone that begins at {@code i}, or {@code i} where none does. */
    static int after(Scan scan, int i) {
        if (scan.is(i, LexemeKind.ZONE) && scan.lexeme(i).capital()) {
            boolean shifted = (scan.is(i + 1, "+") || scan.lexeme(i + 1).isDash())
                    && !scan.lexeme(i + 1).spaced()
                    && scan.lexeme(i + 2).isNumber();
            return shifted ? i + 3 : i + 1;
        }
        if (scan.is(i, "local") && scan.is(i + 1, "time")) {
            return i + 2;
        }
        int named = scan.is(i, LexemeKind.REGION) ? scan.is(i + 1, "standard", "daylight") ? i + 2 : i + 1 : i;
        return named > i ? scan.skip(named, "time") : placeTime(scan, i);
    }

    /** "Kyiv time", "New York time". */
    private static int placeTime(Scan scan, int i) {
        if (!scan.lexeme(i).capital()) {
            return i;
        }
        int last = scan.lexeme(i + 1).capital() && scan.lexeme(i + 1).isLetters() ? i + 1 : i;
        return scan.is(last + 1, "time") ? last + 2 : i;
    }
}
