// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sitrep.linking.evidence.House;

/**
 * What the supporters of a claim rest on in the end: the sides that speak, or the houses that tell it on their own authority. A house that only cites
 * another rests on that one; houses that cite each other in a circle rest on nothing. A report that names a speaker for a thing tells nothing of
 * it by itself; and houses that tell it in the same words have them from the first of them.
 *
 * @param sides how many sides say it, each counted in a report of another origin
 * @param houses how many houses tell it, likewise
 */
record Roots(int sides, int houses) {

    static Roots of(List<Assertion> support) {
        Map<String, Set<String>> sides = new TreeMap<>();
        Map<String, Set<String>> tellings = new TreeMap<>();
        Map<String, Set<String>> rests = new HashMap<>();
        Map<List<String>, String> firstTeller = new HashMap<>();
        Set<String> attributing = support.stream()
                .filter(assertion -> !assertion.isTold())
                .map(Roots::origin)
                .collect(Collectors.toSet());
        for (Assertion assertion : support) {
            Optional<String> by = assertion.claim().bySide();
            by.filter(side -> !House.isKey(side)).ifPresent(side -> add(sides, origin(assertion), side));
            by.filter(House::isKey).ifPresent(cited -> {
                add(tellings, origin(assertion), cited);
                add(rests, assertion.house(), cited);
            });
            if (assertion.isTold() && !attributing.contains(origin(assertion))) {
                String first = firstTeller.computeIfAbsent(assertion.claim().terms(), terms -> assertion.house());
                add(tellings, origin(assertion), first);
                add(rests, assertion.house(), first);
            }
        }
        tellings.replaceAll((origin, houses) -> ends(houses, rests));
        return new Roots(distinct(sides), distinct(tellings));
    }

    /** How many origins support it of which no two rest on one root. */
    int independent() {
        return Math.max(1, Math.max(sides, houses));
    }

    /** The houses in which the citing ends. */
    private static Set<String> ends(Set<String> houses, Map<String, Set<String>> rests) {
        Set<String> ends = new TreeSet<>();
        Set<String> passed = new HashSet<>();
        List<String> open = List.copyOf(houses);
        while (!open.isEmpty()) {
            open.stream()
                    .filter(house -> rests.getOrDefault(house, Set.of(house)).contains(house))
                    .forEach(ends::add);
            passed.addAll(open);
            open = open.stream()
                    .filter(house -> !ends.contains(house))
                    .flatMap(house -> rests.getOrDefault(house, Set.of()).stream())
                    .filter(house -> !passed.contains(house))
                    .distinct()
                    .toList();
        }
        return ends;
    }

    /** Gives each origin a root of its own, those with the fewest first; how many get one. */
    private static int distinct(Map<String, Set<String>> rootsByOrigin) {
        Set<String> taken = new HashSet<>();
        rootsByOrigin.values().stream()
                .sorted(Comparator.comparingInt(Set::size))
                .forEach(roots -> roots.stream()
                        .filter(root -> !taken.contains(root))
                        .findFirst()
                        .ifPresent(taken::add));
        return taken.size();
    }

    private static void add(Map<String, Set<String>> map, String key, String value) {
        map.computeIfAbsent(key, k -> new TreeSet<>()).add(value);
    }

    private static String origin(Assertion assertion) {
        return assertion.report().placement().origin();
    }
}
