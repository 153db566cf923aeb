// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Parts the counts of one place by the attacks that they are of. */
final class Attacks {

    private Attacks() {}

    /** Those of which no attack is told go with the largest part. */
    static List<List<Count>> split(List<Count> counts) {
        List<List<Count>> parts = new ArrayList<>();
        List<Count> open = new ArrayList<>();
        for (Count count : counts) {
            if (count.told().attack().isEmpty()) {
                open.add(count);
            } else {
                find(parts, count).add(count);
            }
        }
        if (parts.isEmpty()) {
            return List.of(open);
        }
        parts.stream().max(Comparator.comparingInt(List::size)).orElseThrow().addAll(open);
        return List.copyOf(parts);
    }

    private static List<Count> find(List<List<Count>> parts, Count count) {
        return parts.stream()
                .filter(part -> part.stream().noneMatch(count::isOfAnotherAttack))
                .findFirst()
                .orElseGet(() -> {
                    List<Count> part = new ArrayList<>();
                    parts.add(part);
                    return part;
                });
    }
}
