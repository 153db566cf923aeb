// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether values of one day from different origins exclude one another. Of each origin only the highest is compared: lower ones may be
 * parts of it.
 */
final class Disagreement {

    private static final Comparator<Figure.Value> BY_AMOUNT = Comparator.comparing(
            (Figure.Value value) -> value.value().or(value::low).or(value::high).orElse(BigDecimal.ZERO));

    private Disagreement() {}

    static boolean among(List<Figure.Value> values) {
        Map<Optional<LocalDate>, Map<String, Figure.Value>> byDay = new HashMap<>();
        for (Figure.Value value : values) {
            byDay.computeIfAbsent(value.day(), day -> new HashMap<>())
                    .merge(value.origin(), value, (one, other) -> BY_AMOUNT.compare(one, other) >= 0 ? one : other);
        }
        return byDay.values().stream().anyMatch(origins -> excludeOneAnother(origins.values()));
    }

    /** Some exclude one another where the highest lower limit lies above the lowest upper limit. */
    private static boolean excludeOneAnother(Collection<Figure.Value> values) {
        Optional<BigDecimal> bottom = values.stream()
                .flatMap(value -> Bounds.of(value).lowest().stream())
                .max(Comparator.naturalOrder());
        Optional<BigDecimal> top = values.stream()
                .flatMap(value -> Bounds.of(value).highest().stream())
                .min(Comparator.naturalOrder());
        return bottom.isPresent() && top.isPresent() && bottom.get().compareTo(top.get()) > 0;
    }
}
