// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.claim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.linking.evidence.ClaimEvidence;
import org.sitrep.linking.evidence.House;
import org.sitrep.linking.evidence.Party;

/** Finds houses that cite one another in a circle: each has a thing from another, and in the end from itself. */
final class Circles {

    private final Map<String, Set<String>> citedBy = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();

    private Circles(List<Assertion> support) {
        support.forEach(this::add);
    }

    /** The names by which they are cited, in the order of the alphabet; none where all citing ends. */
    static List<String> of(List<Assertion> support) {
        Circles circles = new Circles(support);
        return circles.names.entrySet().stream()
                .filter(cited -> circles.restsOnItself(cited.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    private void add(Assertion assertion) {
        ClaimEvidence claim = assertion.claim();
        Optional<String> cited = claim.bySide().filter(House::isKey).filter(house -> !house.equals(assertion.house()));
        cited.ifPresent(house -> {
            citedBy.computeIfAbsent(assertion.house(), citing -> new TreeSet<>())
                    .add(house);
            names.putIfAbsent(house, claim.by().map(Party::name).orElse(house));
        });
    }

    private boolean restsOnItself(String house) {
        Set<String> passed = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(citedBy.getOrDefault(house, Set.of()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(house)) {
                return true;
            }
            if (passed.add(next)) {
                open.addAll(citedBy.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }
}
