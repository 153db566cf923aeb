// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.sitrep.record.quantity.QuantityComparator;

/**
 * A number as written.
 *
 * @param first its first token
 * @param end the token after its last
 * @param value empty where it is vague ("dozens") or a range
 * @param low the lower end of a range, or the least a vague word allows
 * @param comparator what the number itself says of its exactness: "a couple", "20-plus"
 */
public record Amount(
        int first,
        int end,
        Optional<BigDecimal> value,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        Optional<QuantityComparator> comparator) {

    public static Amount exact(int first, int end, BigDecimal value) {
        return new Amount(first, end, Optional.of(value), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Amount vague(int first, int end, BigDecimal low) {
        return new Amount(
                first,
                end,
                Optional.empty(),
                Optional.of(low),
                Optional.empty(),
                Optional.of(QuantityComparator.AT_LEAST));
    }

    public Amount rangeTo(Amount other) {
        return new Amount(first, other.end, Optional.empty(), value, other.value, comparator);
    }

    public Amount compared(int newEnd, QuantityComparator found) {
        return new Amount(first, newEnd, value, low, high, Optional.of(found));
    }

    /** "A few", "several": a number below ten that the text leaves open. */
    public boolean isFew() {
        return isVague()
                && low.filter(least -> least.compareTo(BigDecimal.TEN) < 0).isPresent();
    }

    public boolean isVague() {
        return value.isEmpty() && high.isEmpty();
    }
}
