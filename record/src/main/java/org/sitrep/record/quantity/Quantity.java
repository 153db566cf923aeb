// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.sitrep.record.text.Span;

/**
 * A number of something.
 *
 * @param span comparator, number and unit noun together: "more than 450 drones"
 * @param value the number, scales multiplied out; empty where the text gives a range or none
 * @param low the lower end of a range
 * @param high the upper end of a range, at least {@code low}
 * @param unit what is counted or measured, singular: {@code drone}
 * @param unitKind present where the unit says little of the matter
 * @param currency ISO 4217
 * @param conversionOf the index of the quantity this one restates in another unit: "135 billion euros ($158.3 billion)"
 * @param effect what happened to those counted
 */
public record Quantity(
        Span span,
        Optional<BigDecimal> value,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        QuantityComparator comparator,
        Optional<String> unit,
        Optional<UnitKind> unitKind,
        Optional<String> currency,
        Optional<Integer> conversionOf,
        Optional<QuantityEffect> effect) {

    public Quantity {
        value = value.map(Quantity::plain);
        low = low.map(Quantity::plain);
        high = high.map(Quantity::plain);
    }

    /** One form for equal numbers: no exponent, no zeros behind the point. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
