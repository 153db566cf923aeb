// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.claim;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.linking.evidence.Bearing;
import org.sitrep.linking.evidence.ClaimEvidence;
import org.sitrep.linking.evidence.EventEvidence;
import org.sitrep.linking.evidence.House;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.Site;
import org.sitrep.record.event.PlaceControl;
import org.sitrep.record.place.PlacePrecision;

/**
 * What a report asserts or denies, with the event that it speaks of.
 *
 * @param terms those of the claim, to be looked up
 */
record Assertion(LinkedEvidence report, ClaimEvidence claim, EventEvidence event, Set<String> terms) {

    private static Assertion of(LinkedEvidence report, ClaimEvidence claim, EventEvidence event) {
        return new Assertion(report, claim, event, Set.copyOf(claim.terms()));
    }

    /** All of some reports, in their order. */
    static List<Assertion> list(List<LinkedEvidence> reports) {
        return reports.stream().flatMap(Assertion::list).toList();
    }

    private static Stream<Assertion> list(LinkedEvidence report) {
        Map<String, EventEvidence> events = new HashMap<>();
        report.evidence().events().forEach(event -> events.put(event.event(), event));
        return report.evidence().claims().stream()
                .flatMap(claim ->
                        Optional.ofNullable(events.get(claim.event())).map(event -> of(report, claim, event)).stream());
    }

    /** One claim of a report. */
    static Optional<Assertion> find(LinkedEvidence report, ClaimEvidence claim) {
        return report.evidence().events().stream()
                .filter(event -> event.event().equals(claim.event()))
                .findFirst()
                .map(event -> of(report, claim, event));
    }

    /** An empty set in which every passage is its own; to compare passages with their reports would take long. */
    static Set<Assertion> newSet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    Bearing bearing() {
        return claim.bearing();
    }

    String story() {
        return report.placement().story();
    }

    /** Whether the report tells it on its own authority. */
    boolean isTold() {
        return claim.by().isEmpty();
    }

    /** The day of the words: when they were said, else when they were published. */
    Optional<LocalDate> day() {
        return claim.said().or(report::published);
    }

    /** The day of what they speak of, else that of the words. */
    Optional<LocalDate> eventDay() {
        return event.when().map(when -> when.from().toLocalDate()).or(this::day);
    }

    /** The town, or the smaller place, that it speaks of. */
    Optional<Site> town() {
        return event.site().filter(site -> site.precision() == PlacePrecision.CITY);
    }

    boolean isHold() {
        return town().isPresent()
                && claim.control()
                        .filter(control -> control != PlaceControl.LEFT)
                        .isPresent();
    }

    /** The house whose report it is in: the agency whose words they are, else the publisher. */
    String house() {
        return House.key(report.agency()
                .or(report::publisher)
                .orElseGet(() -> report.placement().origin()));
    }

    /** Words as a stand on a claim. */
    Claim.Stand stand() {
        return new Claim.Stand(
                report.cite(claim.words()), report.placement().origin(), claim.by(), claim.said(), claim.statement());
    }

    /** What it is in its report. */
    String item() {
        return bearing() + " " + claim.event();
    }

    /** How many terms it shares with another. */
    int shared(Assertion other) {
        int shared = 0;
        for (String term : claim.terms()) {
            shared += other.terms.contains(term) ? 1 : 0;
        }
        return shared;
    }
}
