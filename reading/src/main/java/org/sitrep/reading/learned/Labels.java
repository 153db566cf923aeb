// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.learned;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What constants and small numbers are called in features, each spelt once: features are made for every word. */
public final class Labels {

    private static final Map<Enum<?>, String> CONSTANTS = new ConcurrentHashMap<>();
    private static final String[] NUMBERS = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};

    private Labels() {}

    /** The name of a constant in small letters. */
    public static String of(Enum<?> constant) {
        return CONSTANTS.computeIfAbsent(constant, each -> each.name().toLowerCase(Locale.ROOT));
    }

    /** A number; {@code most} stands for greater ones, too. */
    public static String upTo(long most, long number) {
        long shown = Math.min(most, number);
        return shown >= 0 && shown < NUMBERS.length ? NUMBERS[(int) shown] : Long.toString(shown);
    }

    /** "yes" or "no". */
    public static String of(boolean fact) {
        return fact ? "yes" : "no";
    }

    /** A probability in tenths, "0" to "9". */
    public static String tenths(double probability) {
        return upTo(9, (long) (probability * 10));
    }
}
