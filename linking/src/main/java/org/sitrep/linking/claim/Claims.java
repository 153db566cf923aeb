// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.linking.evidence.Bearing;
import org.sitrep.linking.evidence.ItemId;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.Site;
import org.sitrep.linking.happening.Happening;

/** Gathers what is asserted and denied. */
public final class Claims {

    /** What is contested comes first, what one side alone says last; of equal claims that with more origins and the later one. */
    private static final Comparator<Claim> BY_WEIGHT = Comparator.comparingInt((Claim claim) -> rank(claim.status()))
            .thenComparing(Comparator.comparingLong(Claim::voices).reversed())
            .thenComparing(Comparator.comparing((Claim claim) -> claim.to().orElse(LocalDate.MIN))
                    .reversed())
            .thenComparing(Claim::id);

    private Claims() {}

    /** @param happenings what the reports tell of together; assertions about one of them need less wording in common */
    public static List<Claim> of(List<LinkedEvidence> reports, List<Happening> happenings) {
        List<Assertion> assertions = Assertion.list(reports);
        Matters matters = new Matters(happenings);
        of(assertions, Bearing.ASSERTS).filter(assertion -> !assertion.isHold()).forEach(matters::add);
        Opponents opponents = new Opponents(matters);
        of(assertions, Bearing.DENIES).forEach(opponents::add);
        List<Dispute> holds = Holds.list(assertions);
        List<Assertion> retractions = of(assertions, Bearing.WITHDRAWS).toList();
        Retractions.apply(retractions, holds);
        Retractions.apply(retractions, matters.stream().toList());
        List<Claim> claims = new ArrayList<>();
        holds.forEach(hold -> claims.add(claim(hold, holdOf(hold))));
        List<Dispute> denied = opponents.alone();
        Set<Assertion> shown = Assertion.newSet();
        denied.stream().flatMap(Dispute::all).forEach(shown::add);
        Stream.concat(denied.stream(), Accusations.crossed(matters).filter(dispute -> !isShown(dispute, shown)))
                .filter(Dispute::isWorth)
                .forEach(dispute ->
                        claims.add(claim(dispute, dispute.namesake().claim().about())));
        return claims.stream().sorted(BY_WEIGHT).toList();
    }

    /** Whether all its support stands with a denial already. */
    private static boolean isShown(Dispute dispute, Set<Assertion> shown) {
        return dispute.opposition().isEmpty() && shown.containsAll(dispute.support());
    }

    private static Stream<Assertion> of(List<Assertion> assertions, Bearing bearing) {
        return assertions.stream().filter(assertion -> assertion.bearing() == bearing);
    }

    private static String holdOf(Dispute hold) {
        return "control of "
                + hold.all()
                        .flatMap(assertion -> assertion.town().stream())
                        .map(Site::name)
                        .distinct()
                        .collect(Collectors.joining(" / "));
    }

    private static Claim claim(Dispute dispute, String about) {
        Assertion first = dispute.first();
        Verdict verdict = Verdict.of(dispute);
        List<LocalDate> days =
                dispute.all().flatMap(each -> each.day().stream()).sorted().toList();
        return new Claim(
                ItemId.of("c", dispute.begin().report().key(), dispute.begin().item()),
                Optional.of(first.story()),
                about,
                first.report().cite(first.claim().words()),
                verdict.status(),
                verdict.credibility(),
                dispute.support().stream().map(Assertion::stand).toList(),
                dispute.opposition().stream().map(Assertion::stand).toList(),
                dispute.all().flatMap(Claims::caveats).distinct().toList(),
                verdict.origins(),
                Circles.of(dispute.support()),
                days.stream().findFirst(),
                days.stream().reduce((one, other) -> other));
    }

    private static Stream<Claim.Stand> caveats(Assertion assertion) {
        return assertion.claim().caveats().stream()
                .map(words -> new Claim.Stand(
                        assertion.report().cite(words),
                        assertion.report().placement().origin(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static int rank(ClaimStatus status) {
        return switch (status) {
            case CONTESTED -> 0;
            case DENIED -> 1;
            case UNVERIFIED -> 2;
            case CORROBORATED -> 3;
            case UNCONFIRMED -> 4;
        };
    }
}
