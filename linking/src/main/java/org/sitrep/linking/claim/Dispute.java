// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.linking.evidence.Bearing;

/** One thing asserted, while those who assert and oppose it are gathered. Not thread-safe. */
final class Dispute {

    private final List<Assertion> support = new ArrayList<>();
    private final List<Assertion> opposition = new ArrayList<>();
    private Optional<Assertion> begin = Optional.empty();

    void support(Assertion assertion) {
        begin = begin.or(() -> Optional.of(assertion));
        support.add(assertion);
    }

    void oppose(Assertion assertion) {
        begin = begin.or(() -> Optional.of(assertion));
        opposition.add(assertion);
    }

    /** Takes away what a speaker said before he took it back. */
    void withdraw(Assertion withdrawal) {
        support.removeIf(assertion ->
                assertion.claim().bySide().equals(withdrawal.claim().bySide())
                        && !assertion.isTold()
                        && !isBefore(withdrawal, assertion));
        opposition.add(withdrawal);
    }

    /** Lets go of tellings that name no doer: where the doer is disputed they support neither side. */
    void leaveOpenWhoDidIt() {
        support.removeIf(
                assertion -> assertion.isTold() && assertion.claim().doerSide().isEmpty());
    }

    private static boolean isBefore(Assertion one, Assertion other) {
        Optional<Boolean> before = one.day().flatMap(day -> other.day().map(day::isBefore));
        return before.orElse(false);
    }

    boolean isWithdrawn() {
        return opposition.stream().anyMatch(assertion -> assertion.bearing() == Bearing.WITHDRAWS);
    }

    /** Whether a reporter remarks on it that it is not verified. */
    boolean isUnverified() {
        return support.stream().anyMatch(assertion -> assertion.claim().unverified());
    }

    List<Assertion> support() {
        return Collections.unmodifiableList(support);
    }

    List<Assertion> opposition() {
        return Collections.unmodifiableList(opposition);
    }

    Stream<Assertion> all() {
        return Stream.concat(support.stream(), opposition.stream());
    }

    /** What it began with: an assertion, or a denial of what nobody was known to assert. */
    Assertion begin() {
        return begin.orElseThrow();
    }

    /** What it is named for: what somebody asserts, or denies where it began with a denial. */
    Assertion namesake() {
        return begin().bearing() == Bearing.DENIES ? begin() : first();
    }

    /**
     * The supporting words to show: the first that somebody stands behind, else the first. Where nobody supports it, what it began with: an
     * assertion that was taken back, or a denial.
     */
    Assertion first() {
        for (Assertion assertion : support) {
            if (!assertion.isTold()) {
                return assertion;
            }
        }
        return support.isEmpty() ? begin() : support.getFirst();
    }

    /** Whether it is worth a line: it is both held and opposed, or by itself worth one. */
    boolean isWorth() {
        return !support.isEmpty() && !opposition.isEmpty()
                || all().anyMatch(assertion -> assertion.claim().worth());
    }
}
