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
import org.sitrep.linking.evidence.Party;

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

    /** Some exclude one another where the lower limit of one lies above the upper limit of another; what one source says twice has risen. */
    private static boolean excludeOneAnother(Collection<Figure.Value> values) {
        return values.stream().anyMatch(one -> values.stream().anyMatch(other -> excludes(one, other)));
    }

    private static boolean excludes(Figure.Value one, Figure.Value other) {
        Optional<BigDecimal> bottom = Bounds.of(one).lowest();
        Optional<BigDecimal> top = Bounds.of(other).highest();
        boolean apart = bottom.isPresent() && top.isPresent() && bottom.get().compareTo(top.get()) > 0;
        return apart && !isOfOneSource(one, other);
    }

    private static boolean isOfOneSource(Figure.Value one, Figure.Value other) {
        return one.by()
                .filter(party ->
                        other.by().map(Party::key).filter(party.key()::equals).isPresent())
                .isPresent();
    }
}
