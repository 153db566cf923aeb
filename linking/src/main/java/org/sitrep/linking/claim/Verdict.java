// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.claim;

/**
 * How a claim stands, by the rules in {@code package.md}.
 *
 * @param credibility by the Admiralty scale, see {@link Claim#credibility()}
 * @param origins how many independent origins support it
 */
record Verdict(ClaimStatus status, int credibility, int origins) {

    private static final int CONFIRMED = 1;
    private static final int PROBABLY_TRUE = 2;
    private static final int POSSIBLY_TRUE = 3;
    private static final int DOUBTFUL = 4;
    private static final int IMPROBABLE = 5;
    private static final int CANNOT_BE_JUDGED = 6;

    static Verdict of(Dispute dispute) {
        if (dispute.support().isEmpty()) {
            return new Verdict(ClaimStatus.DENIED, dispute.isWithdrawn() ? IMPROBABLE : CANNOT_BE_JUDGED, 0);
        }
        Roots roots = Roots.of(dispute.support());
        boolean corroborated = roots.independent() > 1;
        if (!dispute.opposition().isEmpty()) {
            return new Verdict(ClaimStatus.CONTESTED, corroborated ? POSSIBLY_TRUE : DOUBTFUL, roots.independent());
        }
        if (corroborated) {
            boolean both = roots.sides() > 1 && roots.houses() > 1;
            return new Verdict(ClaimStatus.CORROBORATED, both ? CONFIRMED : PROBABLY_TRUE, roots.independent());
        }
        return dispute.isUnverified()
                ? new Verdict(ClaimStatus.UNVERIFIED, CANNOT_BE_JUDGED, 1)
                : new Verdict(ClaimStatus.UNCONFIRMED, POSSIBLY_TRUE, 1);
    }
}
