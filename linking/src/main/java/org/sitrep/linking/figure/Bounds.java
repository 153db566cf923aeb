// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a value allows for: "at least 9" any number from 9 on.
 *
 * @param lowest empty where there is no lower limit
 * @param highest empty where there is no upper limit
 */
record Bounds(Optional<BigDecimal> lowest, Optional<BigDecimal> highest) {

    /** How far from a number "about" may be, as a share of it. Set by hand. */
    private static final BigDecimal ABOUT = new BigDecimal("0.15");

    static Bounds of(Figure.Value value) {
        Optional<BigDecimal> low = value.low().or(value::value);
        Optional<BigDecimal> high = value.high().or(value::value);
        return switch (value.comparator()) {
            case EXACT -> new Bounds(low, high);
            case AT_LEAST -> new Bounds(low, Optional.empty());
            case MORE_THAN -> new Bounds(low.map(number -> number.add(BigDecimal.ONE)), Optional.empty());
            case AT_MOST -> new Bounds(Optional.empty(), high);
            case LESS_THAN -> new Bounds(Optional.empty(), high.map(number -> number.subtract(BigDecimal.ONE)));
            case ABOUT ->
                new Bounds(
                        low.map(number -> number.subtract(number.multiply(ABOUT))),
                        high.map(number -> number.add(number.multiply(ABOUT))));
        };
    }
}
