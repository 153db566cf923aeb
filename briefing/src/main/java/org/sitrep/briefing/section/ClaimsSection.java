// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sitrep.briefing.page.Excerpt;
import org.sitrep.briefing.page.Group;
import org.sitrep.briefing.page.Line;
import org.sitrep.briefing.page.Section;
import org.sitrep.linking.view.Claim;

/** What is not beyond doubt: each claim with who makes it, who disputes it and what the reporter notes on it. */
public final class ClaimsSection {

    private ClaimsSection() {}

    public static Section compose(List<Claim> claims) {
        List<Group> groups = Arrays.stream(Claim.Status.values())
                .flatMap(status -> claims.stream().filter(claim -> claim.status() == status))
                .map(ClaimsSection::group)
                .toList();
        return new Section(
                "claims",
                "Contested and unverified",
                "No claim is denied, contradicted or marked as unverified.",
                groups);
    }

    private static Group group(Claim claim) {
        String heading = FixedPhrases.status(claim.status()) + ": " + Excerpt.shorten(claim.about());
        String holding = claim.status() == Claim.Status.CONTESTED ? "claimed by" : "said by";
        List<Line> lines = new ArrayList<>();
        claim.supportedBy().forEach(stand -> lines.add(line(holding, stand)));
        claim.opposedBy().forEach(stand -> lines.add(line("disputed by", stand)));
        claim.caveats()
                .forEach(caveat -> lines.add(new LineBuilder()
                        .fixed("reporter’s note")
                        .quoted(caveat)
                        .citing(caveat)));
        return new Group(heading, lines);
    }

    private static Line line(String phrase, Claim.Stand stand) {
        return new LineBuilder()
                .fixed(phrase)
                .key(stand.party().name())
                .quoted(stand.words())
                .citing(stand.words());
    }
}
