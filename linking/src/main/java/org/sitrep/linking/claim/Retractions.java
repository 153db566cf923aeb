// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sitrep.linking.evidence.Site;

/** Takes what speakers took back out of the support of disputes. Retractions are rare: each is held against every dispute. */
final class Retractions {

    /** Days after which nobody takes a thing back any more; set by judgement. */
    private static final int DAYS = 60;

    private static final double SHARED_SHARE = 0.5;

    private Retractions() {}

    static void apply(List<Assertion> retractions, List<Dispute> disputes) {
        for (Assertion retraction : retractions) {
            disputes.stream()
                    .filter(dispute -> isMeant(dispute, retraction))
                    .forEach(dispute -> dispute.withdraw(retraction));
        }
    }

    /** Whether its speaker said it before, of the same place as far as both are told, and in such words. */
    private static boolean isMeant(Dispute dispute, Assertion retraction) {
        return dispute.support().stream()
                .filter(said -> said.claim().bySide().isPresent()
                        && said.claim().bySide().equals(retraction.claim().bySide())
                        && said.event().type() == retraction.event().type())
                .anyMatch(said -> isSamePlace(said.town(), retraction.town())
                        && isSoonBefore(said.day(), retraction.day())
                        && said.shared(retraction)
                                >= Math.max(1, said.claim().terms().size() * SHARED_SHARE));
    }

    private static boolean isSamePlace(Optional<Site> one, Optional<Site> other) {
        return one.flatMap(a -> other.map(b -> a.key().equals(b.key()))).orElse(true);
    }

    private static boolean isSoonBefore(Optional<LocalDate> said, Optional<LocalDate> takenBack) {
        return said.flatMap(from -> takenBack.map(to -> ChronoUnit.DAYS.between(from, to)))
                .map(days -> days >= 0 && days <= DAYS)
                .orElse(true);
    }
}
