// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench;

import java.util.function.Predicate;

/** Makes a text that fails as short as can be, by leaving out pieces, large ones first (delta debugging, Zeller 2002). */
final class Shrinking {

    private Shrinking() {}

    /** A text of which no single character can be left out without its failing otherwise or not at all. */
    static String shortest(String text, Predicate<String> fails) {
        String shortest = text;
        String before;
        do {
            before = shortest;
            for (int length = Math.max(1, shortest.length() / 2); length >= 1; length /= 2) {
                shortest = without(shortest, length, fails);
            }
        } while (shortest.length() < before.length());
        return shortest;
    }

    private static String without(String text, int length, Predicate<String> fails) {
        String shortest = text;
        int at = 0;
        while (at + length <= shortest.length()) {
            String shorter = shortest.substring(0, at) + shortest.substring(at + length);
            if (fails.test(shorter)) {
                shortest = shorter;
            } else {
                at += length;
            }
        }
        return shortest;
    }
}
