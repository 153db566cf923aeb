// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.util.Map;
import java.util.Optional;

/** Units of time by their TIMEX3 codes, and the values of lengths in them. */
final class Units {

    /** The half of a unit, in the next smaller one. */
    private static final Map<String, String> HALVES = Map.of("Y", "6M", "TH", "30M", "TM", "30S");

    private Units() {}

    /** The code of the unit at {@code i}; "second" is an ordinal and "a quarter of" a share. */
    static Optional<String> at(Scan scan, int i) {
        boolean other = scan.is(i, "second") || scan.word(i).startsWith("quarter") && scan.is(i + 1, "of");
        return other || scan.at(i).capital() ? Optional.empty() : scan.lexicon().find("unit", scan.at(i));
    }

    /** "P3D", "PT36H", "P2Y6M". */
    static String value(String amount, String code) {
        if (code.equals("2W")) {
            return Count.isWhole(amount) ? "P" + 2L * Long.parseLong(amount) + "W" : "PXW";
        }
        if (amount.endsWith(".5") && !amount.startsWith("0") && HALVES.containsKey(code)) {
            String whole = amount.substring(0, amount.length() - 2);
            return value(whole, code) + HALVES.get(code);
        }
        return code.startsWith("T") ? "PT" + amount + code.substring(1) : "P" + amount + code;
    }
}
