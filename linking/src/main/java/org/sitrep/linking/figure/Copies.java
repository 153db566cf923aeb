// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.record.quantity.QuantityComparator;

/** Dates copies as what they copy: nine printed on the 14th in a text of the 13th are no count of the 14th. */
final class Copies {

    private record Key(String origin, BigDecimal amount, QuantityComparator comparator) {

        static Key of(Count count) {
            return new Key(
                    count.value().origin(),
                    count.amount().stripTrailingZeros(),
                    count.value().comparator());
        }
    }

    private Copies() {}

    /** Every count with the earliest day on which its origin gives that number. */
    static List<Count> date(Collection<Count> counts) {
        Map<Key, LocalDate> days = new HashMap<>();
        for (Count count : counts) {
            count.value()
                    .day()
                    .ifPresent(
                            day -> days.merge(Key.of(count), day, (one, other) -> one.isBefore(other) ? one : other));
        }
        return counts.stream()
                .map(count -> count.on(Optional.ofNullable(days.get(Key.of(count)))))
                .toList();
    }
}
