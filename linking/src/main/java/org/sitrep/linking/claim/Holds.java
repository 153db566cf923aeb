// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.linking.evidence.Bearing;
import org.sitrep.record.event.PlaceControl;

/**
 * Gathers who claims to have taken or to hold a town, over weeks and across stories. A side that takes a town back after the other did opposes
 * nothing; one that still holds it, or shows itself there, does.
 */
final class Holds {

    /** So many days without a word on a town end the dispute over it. */
    private static final int SILENCE = 28;

    /** A hold told so many days before the other side's capture may still answer it. */
    private static final int BEFORE = 3;

    private Holds() {}

    static List<Dispute> list(List<Assertion> assertions) {
        Towns towns = new Towns();
        Map<String, List<Assertion>> byTown = new LinkedHashMap<>();
        assertions.stream()
                .filter(assertion -> assertion.isHold() || assertion.bearing() == Bearing.SHOWS_PRESENCE)
                .forEach(assertion -> assertion
                        .town()
                        .ifPresent(town -> byTown.computeIfAbsent(towns.key(town), key -> new ArrayList<>())
                                .add(assertion)));
        return byTown.values().stream()
                .flatMap(ofTown -> spells(ofTown).stream())
                .flatMap(spell -> disputes(spell).stream())
                .toList();
    }

    /** What is said of a town without a long silence between, by day. */
    private static List<List<Assertion>> spells(List<Assertion> ofTown) {
        List<List<Assertion>> spells = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        for (Assertion assertion :
                ofTown.stream().sorted(Comparator.comparing(Holds::day)).toList()) {
            LocalDate day = day(assertion);
            if (spells.isEmpty() || ChronoUnit.DAYS.between(last, day) > SILENCE) {
                spells.add(new ArrayList<>());
            }
            spells.getLast().add(assertion);
            last = day;
        }
        return spells;
    }

    private static List<Dispute> disputes(List<Assertion> spell) {
        Map<String, List<Assertion>> bySide = new LinkedHashMap<>();
        spell.stream()
                .filter(assertion -> assertion.bearing() == Bearing.ASSERTS)
                .forEach(assertion -> holder(assertion)
                        .ifPresent(side -> bySide.computeIfAbsent(side, s -> new ArrayList<>())
                                .add(assertion)));
        bySide.values().removeIf(stands -> stands.stream().allMatch(Assertion::isTold));
        List<Dispute> disputes = new ArrayList<>();
        Set<Assertion> opposing = Assertion.newSet();
        for (Map.Entry<String, List<Assertion>> side : claimants(bySide)) {
            if (side.getValue().stream().noneMatch(opposing::contains)) {
                Dispute dispute = new Dispute();
                side.getValue().forEach(dispute::support);
                opponents(side, spell).forEach(dispute::oppose);
                opposing.addAll(dispute.opposition());
                disputes.add(dispute);
            }
        }
        return disputes;
    }

    /** Those who say that they took the town first: they have to prove it. */
    private static List<Map.Entry<String, List<Assertion>>> claimants(Map<String, List<Assertion>> bySide) {
        return bySide.entrySet().stream()
                .sorted(Comparator.comparing(side -> taken(side.getValue()).isEmpty()))
                .toList();
    }

    private static List<Assertion> opponents(Map.Entry<String, List<Assertion>> side, List<Assertion> spell) {
        LocalDate claimed = day(taken(side.getValue()).orElse(side.getValue().getFirst()));
        return spell.stream()
                .filter(assertion -> !assertion.isTold() || assertion.bearing() == Bearing.SHOWS_PRESENCE)
                .filter(assertion -> holder(assertion)
                        .filter(holder -> !holder.equals(side.getKey()))
                        .isPresent())
                .filter(assertion -> answers(assertion, claimed))
                .toList();
    }

    private static boolean answers(Assertion assertion, LocalDate claimed) {
        long days = day(assertion).toEpochDay() - claimed.toEpochDay();
        return isTaken(assertion) ? Math.abs(days) < BEFORE : days >= -BEFORE;
    }

    private static Optional<Assertion> taken(List<Assertion> stands) {
        return stands.stream().filter(Holds::isTaken).findFirst();
    }

    private static boolean isTaken(Assertion assertion) {
        return assertion.claim().control().filter(PlaceControl.TAKEN::equals).isPresent();
    }

    /** The side that is said to hold it: the doer's, else the speaker's own. */
    private static Optional<String> holder(Assertion assertion) {
        return assertion.claim().doerSide().or(() -> assertion.claim().bySide());
    }

    private static LocalDate day(Assertion assertion) {
        return assertion.day().orElse(LocalDate.MIN);
    }
}
