// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a claim stands, by the rules in {@code package.md}. */
record Verdict(ClaimStatus status, int credibility, int independent) {

    private static final int CONFIRMED = 1;
    private static final int PROBABLY_TRUE = 2;
    private static final int POSSIBLY_TRUE = 3;
    private static final int DOUBTFUL = 4;
    private static final int CANNOT_BE_JUDGED = 6;

    static Verdict of(Dispute dispute) {
        int independent = independent(Roots.of(dispute.support()));
        ClaimStatus status = status(dispute, independent);
        return new Verdict(status, credibility(status, independent), independent);
    }

    private static ClaimStatus status(Dispute dispute, int independent) {
        if (dispute.support().isEmpty()) {
            return ClaimStatus.DENIED;
        }
        if (!dispute.opposition().isEmpty()) {
            return ClaimStatus.CONTESTED;
        }
        if (independent > 1) {
            return ClaimStatus.CORROBORATED;
        }
        boolean unverified = dispute.support().stream().anyMatch(each -> each.claim().unverified());
        return unverified ? ClaimStatus.UNVERIFIED : ClaimStatus.UNCONFIRMED;
    }

    private static int credibility(ClaimStatus status, int independent) {
        return switch (status) {
            case CORROBORATED -> independent > 2 ? CONFIRMED : PROBABLY_TRUE;
            case UNCONFIRMED -> POSSIBLY_TRUE;
            case CONTESTED -> independent > 1 ? POSSIBLY_TRUE : DOUBTFUL;
            case DENIED, UNVERIFIED -> CANNOT_BE_JUDGED;
        };
    }

    /** The most origins of which no two rest on one root. Roots are few: taken greedily, those with fewest roots first. */
    private static int independent(Map<String, Set<String>> roots) {
        List<Set<String>> fewestFirst = roots.values().stream()
                .filter(each -> !each.isEmpty())
                .sorted((one, other) -> Integer.compare(one.size(), other.size()))
                .toList();
        Set<String> used = new HashSet<>();
        int count = 0;
        for (Set<String> each : fewestFirst) {
            if (SameThing.isApart(used, each)) {
                used.addAll(each);
                count++;
            }
        }
        return count;
    }
}
