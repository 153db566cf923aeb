// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.sitrep.briefing.change.Change;
import org.sitrep.briefing.change.Known;
import org.sitrep.briefing.coverage.Passages;
import org.sitrep.briefing.draft.Quotes;
import org.sitrep.briefing.importance.Importance;
import org.sitrep.linking.Situation;

/**
 * What the sections of one brief are made from. They share what has been quoted: the words that one section takes, the next leaves alone.
 *
 * @param known what was known before, where only what is new or changed since is told
 * @param today the last day that the reports know of
 */
public record Material(
        Situation situation,
        Passages passages,
        Quotes quotes,
        Importance importance,
        Optional<Known> known,
        LocalDate today) {

    /** Whether it is to be told: all is, unless only changes are asked for. */
    boolean isNews(Function<Known, Optional<Change>> change) {
        return known.map(change).map(Optional::isPresent).orElse(true);
    }

    /** How it differs from what was known before, where that is asked for. */
    Optional<Change> change(Function<Known, Optional<Change>> change) {
        return known.flatMap(change);
    }

    /** The weightiest first; what weighs the same stays in its order. */
    static <T> List<T> byWeight(List<T> items, ToDoubleFunction<T> weight) {
        record Weighed<T>(T item, double weight) {}
        return items.stream()
                .map(item -> new Weighed<>(item, weight.applyAsDouble(item)))
                .sorted(Comparator.comparingDouble((Weighed<T> weighed) -> weighed.weight())
                        .reversed())
                .map(Weighed::item)
                .toList();
    }
}
