// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.linking.evidence.House;
import org.sitrep.linking.evidence.Party;

/**
 * What the supporters of a claim rest on in the end: the side that speaks, or the house or agency that tells it on its own authority. A house that
 * only cites another rests on that one; houses that cite each other in a circle rest on nothing.
 */
final class Roots {

    private final Map<String, Set<String>> rests = new HashMap<>();
    private final Map<String, Set<String>> byOrigin = new TreeMap<>();

    /** What a report tells rests on the speaker whom it names for the same thing elsewhere. */
    private Roots(List<Assertion> support) {
        Set<String> attributing = support.stream()
                .filter(assertion -> !assertion.isTold())
                .map(assertion -> assertion.report().placement().origin())
                .collect(Collectors.toSet());
        support.stream()
                .filter(assertion -> !assertion.isTold()
                        || !attributing.contains(assertion.report().placement().origin()))
                .forEach(this::add);
    }

    /** The sets of roots by origin: those of one origin together. */
    static Map<String, Set<String>> of(List<Assertion> support) {
        Roots roots = new Roots(support);
        Map<String, Set<String>> resolved = new TreeMap<>();
        roots.byOrigin.forEach((origin, direct) -> {
            Set<String> ends = new HashSet<>();
            direct.forEach(root -> roots.follow(root, new HashSet<>(), ends));
            resolved.put(origin, ends);
        });
        return resolved;
    }

    private void add(Assertion assertion) {
        String root = root(assertion);
        rests.computeIfAbsent(teller(assertion), teller -> new HashSet<>()).add(root);
        byOrigin.computeIfAbsent(assertion.report().placement().origin(), origin -> new HashSet<>())
                .add(root);
    }

    private void follow(String root, Set<String> passed, Set<String> ends) {
        if (!passed.add(root)) {
            return;
        }
        Set<String> further = rests.getOrDefault(root, Set.of());
        if (further.isEmpty() || further.contains(root)) {
            ends.add(root);
            return;
        }
        further.forEach(next -> follow(next, passed, ends));
    }

    /** Whoever stands behind the words. */
    private static String root(Assertion assertion) {
        return assertion.claim().bySide().or(() -> assertion.claim().by().map(Party::key)).orElseGet(() -> teller(assertion));
    }

    private static String teller(Assertion assertion) {
        return House.key(assertion.report()
                .agency()
                .or(() -> assertion.report().publisher())
                .orElse(assertion.report().placement().origin()));
    }
}
