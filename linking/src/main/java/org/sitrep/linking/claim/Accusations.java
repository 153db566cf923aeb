// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds two sides that each say the other did one deed: one claim that they contest, not two. */
final class Accusations {

    private Accusations() {}

    /** All disputes; of two that accuse each other of one thing the earlier, with the later as its opposition. */
    static Stream<Dispute> crossed(Matters matters) {
        Set<Dispute> left = new LinkedHashSet<>(matters.stream().toList());
        for (Dispute dispute : List.copyOf(left)) {
            if (left.contains(dispute) && isAccusation(dispute.first())) {
                matters.candidates(dispute.first()).stream()
                        .filter(other -> other != dispute && left.contains(other))
                        .filter(other -> isCrossed(dispute.first(), other.first()))
                        .findFirst()
                        .ifPresent(other -> {
                            dispute.leaveOpenWhoDidIt();
                            other.support().stream()
                                    .filter(each -> !each.isTold())
                                    .forEach(dispute::oppose);
                            left.remove(other);
                        });
            }
        }
        return left.stream();
    }

    /** Somebody says of a named place that another did it. */
    private static boolean isAccusation(Assertion assertion) {
        return assertion.town().isPresent()
                && assertion.claim().bySide().isPresent()
                && assertion.claim().doerSide().isPresent()
                && !assertion.claim().bySide().equals(assertion.claim().doerSide());
    }

    private static boolean isCrossed(Assertion one, Assertion other) {
        return isAccusation(other)
                && one.claim().bySide().equals(other.claim().doerSide())
                && other.claim().bySide().equals(one.claim().doerSide())
                && SameThing.likeness(one, other, false) > 0;
    }
}
