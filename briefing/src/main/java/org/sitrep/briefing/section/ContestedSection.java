// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.util.List;
import org.sitrep.briefing.draft.DraftGroup;
import org.sitrep.briefing.draft.DraftSection;
import org.sitrep.briefing.page.Excerpt;
import org.sitrep.briefing.page.Part;
import org.sitrep.linking.claim.Claim;
import org.sitrep.linking.claim.ClaimStatus;

/** Claims that some make and others dispute, with the words of both sides. */
public final class ContestedSection {

    private static final int MOST_CLAIMS = 10;
    private static final int LONGEST_HEADING = 110;

    /** Claims before the other sections have their turn again. */
    private static final int SHARE = 3;

    private ContestedSection() {}

    public static DraftSection compose(Material material) {
        ClaimLines lines = new ClaimLines(material);
        List<Claim> contested = material.situation().claims().stream()
                .filter(claim -> claim.status() == ClaimStatus.CONTESTED)
                .filter(claim -> material.isNews(known -> known.of(claim)))
                .toList();
        List<DraftGroup> groups = Material.byWeight(contested, material.importance()::of).stream()
                .map(claim -> new DraftGroup(heading(claim), List.of(), lines.sides(claim), DraftGroup.WHOLE))
                .filter(group -> !group.lines().isEmpty())
                .limit(MOST_CLAIMS)
                .toList();
        return new DraftSection("contested", "Contested", "No claim is disputed.", groups, SHARE);
    }

    private static List<Part> heading(Claim claim) {
        return List.of(new Part.Fixed(Phrases.capital(Excerpt.cut(Excerpt.onOneLine(claim.about()), LONGEST_HEADING))));
    }
}
