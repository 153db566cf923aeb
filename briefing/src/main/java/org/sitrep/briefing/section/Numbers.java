// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.linking.figure.Figure;
import org.sitrep.record.quantity.QuantityComparator;

/** Numbers as a brief writes them: those of the sources, in digits. */
final class Numbers {

    private Numbers() {}

    static String digits(BigDecimal number) {
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    /** "at least 14", "10 to 12"; empty where it has no number. */
    static Optional<String> count(Figure.Value value) {
        return value.value()
                .map(number -> comparator(value.comparator()) + digits(number))
                .or(() -> range(value.low(), value.high()));
    }

    /** "9 to 14", or one number where they are the same; empty where one is missing. */
    static Optional<String> range(Optional<BigDecimal> low, Optional<BigDecimal> high) {
        return low.flatMap(least ->
                high.map(most -> least.compareTo(most) == 0 ? digits(least) : digits(least) + " to " + digits(most)));
    }

    /** The range of all of them, "9 to 14"; of one number as it is counted. */
    static String span(List<Figure.Value> values) {
        Optional<BigDecimal> low = values.stream()
                .flatMap(value -> value.low().or(value::value).stream())
                .min(BigDecimal::compareTo);
        Optional<BigDecimal> high = values.stream()
                .flatMap(value -> value.high().or(value::value).stream())
                .max(BigDecimal::compareTo);
        return range(low, high)
                .filter(range -> range.contains(" to "))
                .or(() -> count(values.getLast()))
                .orElse("");
    }

    private static String comparator(QuantityComparator comparator) {
        return switch (comparator) {
            case EXACT -> "";
            case AT_LEAST -> "at least ";
            case MORE_THAN -> "more than ";
            case AT_MOST -> "at most ";
            case LESS_THAN -> "fewer than ";
            case ABOUT -> "about ";
        };
    }
}
