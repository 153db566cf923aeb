// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts denials with what they deny; what nobody is known to assert becomes a dispute that begins with its denial. Not thread-safe. */
final class Opponents {

    /** A denial repeated within so many days is one. */
    private static final int DAYS = 30;

    private static final double SHARED_SHARE = 0.5;

    /** Of so many of a denial's terms an accusation shares one. */
    private static final int SHARED_OF = 3;

    private final Matters matters;
    private final Map<String, List<Dispute>> denied = new HashMap<>();
    private final List<Dispute> inOrder = new ArrayList<>();

    Opponents(Matters matters) {
        this.matters = matters;
    }

    void add(Assertion denial) {
        answered(denial)
                .or(() -> matters.find(denial))
                .filter(dispute -> isOpposed(dispute, denial))
                .ifPresentOrElse(dispute -> oppose(dispute, denial), () -> addAlone(denial));
    }

    private void oppose(Dispute dispute, Assertion denial) {
        dispute.oppose(denial);
        denied.computeIfAbsent(matter(denial), matter -> new ArrayList<>()).add(dispute);
    }

    /** Those that begin with a denial, once all that asserts what they deny is with them. */
    List<Dispute> alone() {
        inOrder.forEach(this::support);
        return List.copyOf(inOrder);
    }

    private Optional<Dispute> answered(Assertion denial) {
        return denial.claim()
                .answers()
                .map(denial.report().evidence().claims()::get)
                .flatMap(claim -> Assertion.find(denial.report(), claim))
                .flatMap(matters::of);
    }

    /** Nobody denies what he says himself; and who denies another's deed speaks of that one's. */
    private static boolean isOpposed(Dispute dispute, Assertion denial) {
        Assertion first = dispute.first();
        return SameThing.isSameDoer(first, denial)
                && dispute.support().stream()
                        .noneMatch(each ->
                                each.claim().bySide().equals(denial.claim().bySide()));
    }

    /** A denial worth a line by itself; where a speaker only says that something did not happen, nobody need have said it did. */
    private void addAlone(Assertion denial) {
        if (!denial.claim().worth()) {
            return;
        }
        List<Dispute> alike = denied.getOrDefault(matter(denial), List.of());
        Optional<Dispute> known =
                alike.stream().filter(dispute -> isRepeated(dispute, denial)).findFirst();
        known.ifPresentOrElse(dispute -> dispute.oppose(denial), () -> begin(denial));
    }

    private void begin(Assertion denial) {
        Dispute dispute = new Dispute();
        oppose(dispute, denial);
        inOrder.add(dispute);
    }

    private static String matter(Assertion denial) {
        return denial.event().type() + " " + denial.claim().doerSide().orElse("") + " "
                + denial.claim().bySide().orElse("");
    }

    private static boolean isRepeated(Dispute dispute, Assertion denial) {
        Assertion last = dispute.opposition().getLast();
        int shorter =
                Math.min(last.claim().terms().size(), denial.claim().terms().size());
        return denial.shared(last) >= Math.max(1, shorter * SHARED_SHARE) && isWithinDays(last.day(), denial.day());
    }

    private static boolean isWithinDays(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.flatMap(a -> other.map(b -> Math.abs(ChronoUnit.DAYS.between(a, b)) <= DAYS))
                .orElse(true);
    }

    /** Adds what others than the denier say that he did, in the same stories, with a telling word in common. */
    private void support(Dispute dispute) {
        Set<Assertion> support = Assertion.newSet();
        for (Assertion denial : dispute.opposition()) {
            matters.candidates(denial).stream()
                    .flatMap(candidate -> candidate.support().stream())
                    .filter(assertion -> isDenied(assertion, denial))
                    .filter(support::add)
                    .forEach(dispute::support);
        }
    }

    private static boolean isDenied(Assertion assertion, Assertion denial) {
        return !assertion.isTold()
                && assertion.event().type() == denial.event().type()
                && assertion.claim().doerSide().isPresent()
                && assertion.claim().doerSide().equals(denial.claim().doerSide())
                && !assertion.claim().bySide().equals(denial.claim().bySide())
                && assertion.story().equals(denial.story())
                && assertion.shared(denial)
                        >= Math.max(1, denial.claim().terms().size() / SHARED_OF);
    }
}
