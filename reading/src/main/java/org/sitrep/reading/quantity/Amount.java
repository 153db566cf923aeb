// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as written.
 *
 * @param first its first token
 * @param end the token after its last
 * @param value empty where it is vague ("dozens") or a range
 * @param low the lower end of a range, or the least a vague word allows
 */
record Amount(int first, int end, Optional<BigDecimal> value, Optional<BigDecimal> low, Optional<BigDecimal> high) {

    static Amount exact(int first, int end, BigDecimal value) {
        return new Amount(first, end, Optional.of(value), Optional.empty(), Optional.empty());
    }

    static Amount vague(int first, int end, BigDecimal low) {
        return new Amount(first, end, Optional.empty(), Optional.of(low), Optional.empty());
    }

    Amount upTo(Amount other) {
        return new Amount(first, other.end, Optional.empty(), value, other.value);
    }

    boolean isVague() {
        return value.isEmpty() && high.isEmpty();
    }
}
