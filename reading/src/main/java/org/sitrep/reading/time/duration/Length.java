// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.duration;

import java.util.Map;
import java.util.Optional;
import org.sitrep.language.tagset.Tag;
import org.sitrep.reading.time.lexeme.LexemeKind;
import org.sitrep.reading.time.scan.Scan;

/** The TIMEX3 values of lengths: {@code P2Y6M}, {@code PT36H}, {@code PXW}, {@code P1DE}. */
final class Length {

    /** The half of a unit, in the next smaller one. */
    private static final Map<String, String> HALVES = Map.of("Y", "6M", "TH", "30M", "TM", "30S");

    private Length() {}

    /** The code of the unit at {@code i}: {@code D}, or {@code TH} for hours. */
    static Optional<String> findUnit(Scan scan, int i) {
        boolean ordinal = scan.is(i, "second");
        boolean fraction = scan.is(i, "quarters")
                && (scan.lexeme(i - 1).isDash() || scan.is(i + 1, "of") && scan.is(i - 1, "three"));
        return scan.find(i, LexemeKind.UNIT)
                .filter(code -> !code.equals("WE") && !ordinal && !fraction && !isName(scan, i));
    }

    private static boolean isName(Scan scan, int i) {
        return scan.lexeme(i).capital() && !scan.is(i, Tag.NNS);
    }

    static String value(String amount, String code) {
        if (code.equals("2W")) {
            return amount.equals("X") || amount.contains(".") ? "PXW" : "P" + 2 * Integer.parseInt(amount) + "W";
        }
        boolean half = amount.endsWith(".5") && !amount.startsWith("0") && HALVES.containsKey(code);
        if (half) {
            return value(amount.substring(0, amount.length() - 2), code) + HALVES.get(code);
        }
        return code.startsWith("T") ? "PT" + amount + code.substring(1) : "P" + amount + code;
    }

    /** "An hour and twenty minutes", "two years and three months": the second part of one length. */
    static String sum(String first, String amount, String code) {
        String more = value(amount, code).substring(1);
        boolean clock = more.startsWith("T") && first.contains("T");
        return first + (clock ? more.substring(1) : more);
    }
}
