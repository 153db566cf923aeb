// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.linking.happening.Days;
import org.sitrep.linking.happening.Grounds;
import org.sitrep.linking.happening.Happening;
import org.sitrep.record.event.EventType;

/** Finds of which happening a count is, so that counts of one happening come together that stand in reports of different stories. */
final class Occasions {

    private record Mention(long report, String event) {}

    private final Map<Mention, String> happenings = new HashMap<>();

    private Occasions() {}

    /** Attacks whose day and town are known: of others one story may tell of two. */
    static Occasions of(List<Happening> happenings) {
        Occasions occasions = new Occasions();
        happenings.stream()
                .filter(happening -> happening.type() == EventType.ASSAULT)
                .filter(happening -> happening.site().filter(Grounds::isClose).isPresent()
                        && happening.when().filter(Days::isClose).isPresent())
                .forEach(occasions::add);
        return occasions;
    }

    private void add(Happening happening) {
        happening
                .mentions()
                .forEach(mention ->
                        happenings.put(new Mention(mention.anchor().report(), mention.event()), happening.id()));
    }

    Part part(Counting of, List<Count> counts) {
        Set<String> known = counts.stream().flatMap(this::list).collect(Collectors.toSet());
        return new Part(of, counts, known);
    }

    private Stream<String> list(Count count) {
        return count.told().attack().stream()
                .flatMap(attack -> attack.events().stream())
                .flatMap(event -> Optional.ofNullable(happenings.get(new Mention(count.number(), event))).stream());
    }
}
