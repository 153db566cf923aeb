// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.identity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.record.Reading;

/**
 * Finds the items of one reading in another reading of the same report, by the words they quote.
 *
 * <p>Items that quote the same words as often before as after are paired in their order. Where one has come or gone, an item is found only
 * by the sentences around it, and is otherwise an orphan: it is never tied to a lookalike. What the items are called plays no part.
 */
public final class CarryOver {

    private CarryOver() {}

    /**
     * What has become of every statement and event.
     *
     * @return by the ids of the reading before, its statements first
     */
    public static Map<String, Carried> of(Reading before, Reading after) {
        Map<String, Carried> carried = new LinkedHashMap<>();
        before.statements().forEach(statement -> carried.put(statement.id(), new Carried.Orphan()));
        before.events().forEach(event -> carried.put(event.id(), new Carried.Orphan()));
        keep(Passage.ofStatements(before), Passage.ofStatements(after), carried);
        keep(Passage.ofEvents(before), Passage.ofEvents(after), carried);
        return Collections.unmodifiableMap(carried);
    }

    private static void keep(List<Passage> before, List<Passage> after, Map<String, Carried> carried) {
        Map<Passage.Words, List<Passage>> later = group(after, Passage::words);
        group(before, Passage::words)
                .forEach((words, earlier) -> pair(earlier, later.getOrDefault(words, List.of()), carried));
    }

    private static void pair(List<Passage> earlier, List<Passage> later, Map<String, Carried> carried) {
        if (earlier.size() == later.size()) {
            for (int i = 0; i < earlier.size(); i++) {
                carried.put(earlier.get(i).id(), new Carried.Kept(later.get(i).id()));
            }
        } else {
            pairByNeighbours(earlier, later, carried);
        }
    }

    private static void pairByNeighbours(List<Passage> earlier, List<Passage> later, Map<String, Carried> carried) {
        Map<Passage.Neighbours, List<Passage>> candidates = group(later, Passage::neighbours);
        group(earlier, Passage::neighbours).forEach((neighbours, items) -> {
            List<Passage> found = candidates.getOrDefault(neighbours, List.of());
            if (items.size() == 1 && found.size() == 1) {
                pair(items, found, carried);
            }
        });
    }

    private static <K> Map<K, List<Passage>> group(List<Passage> passages, Function<Passage, K> key) {
        return passages.stream().collect(Collectors.groupingBy(key));
    }
}
