// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Joins parts that are of one happening, as they come. Not thread-safe. */
final class Joining {

    /** Where a part was joined to an earlier one, it is empty. */
    private final List<Optional<Part>> joined = new ArrayList<>();

    private final Map<Part.Tie, Set<Integer>> byTie = new HashMap<>();

    private Joining() {}

    /** In the order of the first of each. */
    static List<Part> join(List<Part> parts) {
        Joining joining = new Joining();
        parts.forEach(joining::add);
        return joining.joined.stream().flatMap(Optional::stream).toList();
    }

    /** Goes back from the latest; what is joined may tie it to more. */
    private void add(Part part) {
        Part whole = part;
        int place = joined.size();
        joined.add(Optional.empty());
        NavigableSet<Integer> tied = tied(whole);
        while (!tied.isEmpty()) {
            int earlier = tied.pollLast();
            Optional<Part> known = joined.get(earlier);
            if (known.isPresent() && known.get().isOneWith(whole)) {
                whole = known.get().with(whole);
                joined.set(earlier, Optional.empty());
                place = earlier;
                tied.addAll(tied(known.get()).headSet(earlier, false));
            }
        }
        joined.set(place, Optional.of(whole));
        for (Part.Tie tie : whole.ties()) {
            byTie.computeIfAbsent(tie, each -> new HashSet<>()).add(place);
        }
    }

    private NavigableSet<Integer> tied(Part part) {
        NavigableSet<Integer> tied = new TreeSet<>();
        part.ties().forEach(tie -> tied.addAll(byTie.getOrDefault(tie, Set.of())));
        return tied;
    }
}
