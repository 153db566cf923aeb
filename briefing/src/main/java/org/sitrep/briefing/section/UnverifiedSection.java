// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.util.List;
import org.sitrep.briefing.draft.DraftGroup;
import org.sitrep.briefing.draft.DraftSection;
import org.sitrep.linking.claim.Claim;
import org.sitrep.linking.claim.ClaimStatus;

/** Claims of which a reporter remarks that nobody could verify them. */
public final class UnverifiedSection {

    private static final int MOST_CLAIMS = 8;

    private UnverifiedSection() {}

    public static DraftSection compose(Material material) {
        ClaimLines lines = new ClaimLines(material);
        List<Claim> unverified = material.situation().claims().stream()
                .filter(claim -> claim.status() == ClaimStatus.UNVERIFIED)
                .filter(claim -> material.isNews(known -> known.of(claim)))
                .toList();
        List<DraftGroup> groups = Material.byWeight(unverified, material.importance()::of).stream()
                .flatMap(claim -> lines.single(claim).stream())
                .limit(MOST_CLAIMS)
                .map(DraftGroup::of)
                .toList();
        return new DraftSection("unverified", "Not verified", "No claim is marked as not verified.", groups, 1);
    }
}
