// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.figure;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts of one happening.
 *
 * @param happenings ids of those that its counts are told of
 */
record Part(Counting of, List<Count> counts, Set<String> happenings) {

    Part {
        counts = List.copyOf(counts);
        happenings = Set.copyOf(happenings);
    }

    /**
     * What parts of one happening have in common.
     *
     * @param what a happening, or a day with the arms
     */
    record Tie(Counting of, String what) {}

    Set<Tie> ties() {
        return Stream.concat(happenings.stream(), counts.stream().flatMap(Count::armsByDay))
                .map(what -> new Tie(of, what))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether both tell of one happening, and nothing in them speaks against it. */
    boolean isOneWith(Part other) {
        boolean one = happenings.stream().anyMatch(other.happenings::contains) || isAny(other, Count::isAlike);
        return of.equals(other.of) && one && !isAny(other, Part::differ);
    }

    private boolean isAny(Part other, BiPredicate<Count, Count> relation) {
        return counts.stream().anyMatch(count -> other.counts.stream().anyMatch(each -> relation.test(count, each)));
    }

    private static boolean differ(Count one, Count other) {
        return one.isOfAnotherAttack(other) || one.isWithOtherArms(other) || one.isOutOfProportion(other);
    }

    Part with(Part other) {
        Set<String> both = new HashSet<>(happenings);
        both.addAll(other.happenings);
        return new Part(
                of, Stream.of(counts, other.counts).flatMap(Collection::stream).toList(), both);
    }

    /** The story that most of its counts stand in, the first among equals. */
    String story() {
        Map<String, Long> stories =
                counts.stream().collect(Collectors.groupingBy(Count::story, LinkedHashMap::new, Collectors.counting()));
        long most = stories.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return stories.entrySet().stream()
                .filter(story -> story.getValue() == most)
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
