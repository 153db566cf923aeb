// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One thing asserted, while those who assert and oppose it are gathered. Not thread-safe. */
final class Dispute {

    private final List<Assertion> support = new ArrayList<>();
    private final List<Assertion> opposition = new ArrayList<>();
    private final Set<String> terms = new HashSet<>();

    void support(Assertion assertion) {
        support.add(assertion);
        terms.addAll(assertion.claim().terms());
    }

    void oppose(Assertion assertion) {
        opposition.add(assertion);
        terms.addAll(support.isEmpty() ? assertion.claim().terms() : List.of());
    }

    /** Takes away what a speaker said before he took it back. */
    void withdraw(Assertion withdrawal) {
        support.removeIf(assertion -> assertion.claim().bySide().equals(withdrawal.claim().bySide())
                && !assertion.isTold()
                && !isBefore(withdrawal, assertion));
        opposition.add(withdrawal);
    }

    private static boolean isBefore(Assertion one, Assertion other) {
        Optional<Boolean> before = one.day().flatMap(day -> other.day().map(day::isBefore));
        return before.orElse(false);
    }

    List<Assertion> support() {
        return List.copyOf(support);
    }

    List<Assertion> opposition() {
        return List.copyOf(opposition);
    }

    Stream<Assertion> all() {
        return Stream.concat(support.stream(), opposition.stream());
    }

    /** The first that somebody stands behind, else the first. */
    Assertion first() {
        return support.stream()
                .filter(assertion -> !assertion.isTold())
                .findFirst()
                .or(() -> all().findFirst())
                .orElseThrow();
    }

    Set<String> terms() {
        return terms;
    }

    /** Whether it is worth a line: it is both held and opposed, or by itself worth one. */
    boolean isWorth() {
        return !support.isEmpty() && !opposition.isEmpty()
                || all().anyMatch(assertion -> assertion.claim().worth());
    }
}
