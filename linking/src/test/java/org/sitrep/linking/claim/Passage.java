// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.linking.evidence.Bearing;
import org.sitrep.linking.evidence.ClaimEvidence;
import org.sitrep.linking.evidence.EventEvidence;
import org.sitrep.linking.evidence.House;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Placement;
import org.sitrep.linking.evidence.ReportEvidence;
import org.sitrep.linking.evidence.Setting;
import org.sitrep.linking.evidence.Site;
import org.sitrep.linking.evidence.Words;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.event.Assessment;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.event.PlaceControl;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.place.PlacePrecision;

/**
 * A passage of a report of its own, to be changed until it is the one wanted. At first the report tells as its own that a shell hit a mill in Orven
 * on 12 March 2026.
 *
 * @param side the side of who says it, a country's code or a house's key; empty where the report tells it
 * @param doer the side of who did it
 */
record Passage(
        String paper,
        String origin,
        String story,
        int days,
        Bearing bearing,
        Optional<String> side,
        Optional<String> doer,
        Optional<PlaceControl> control,
        boolean unverified,
        List<String> terms) {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final Site ORVEN = new Site("g1", "Orven", 48.0, 36.0, Optional.of("QQ"), PlacePrecision.CITY);

    static Passage toldBy(String paper) {
        return new Passage(
                paper,
                "o" + paper,
                "t1",
                0,
                Bearing.ASSERTS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of("mill", "orven", "shell"));
    }

    Passage saidBy(String country) {
        return new Passage(paper, origin, story, days, bearing, Optional.of(country), doer, control, unverified, terms);
    }

    Passage citing(String otherPaper) {
        return saidBy(House.key(otherPaper));
    }

    Passage deniedBy(String country) {
        return new Passage(
                paper, origin, story, days, Bearing.DENIES, Optional.of(country), doer, control, unverified, terms);
    }

    Passage takenBackBy(String country) {
        return new Passage(
                paper, origin, story, days, Bearing.WITHDRAWS, Optional.of(country), doer, control, unverified, terms);
    }

    Passage by(String country) {
        return new Passage(paper, origin, story, days, bearing, side, Optional.of(country), control, unverified, terms);
    }

    Passage copiedFrom(String otherOrigin) {
        return new Passage(paper, "o" + otherOrigin, story, days, bearing, side, doer, control, unverified, terms);
    }

    Passage inStory(String other) {
        return new Passage(paper, origin, other, days, bearing, side, doer, control, unverified, terms);
    }

    Passage after(int daysLater) {
        return new Passage(paper, origin, story, daysLater, bearing, side, doer, control, unverified, terms);
    }

    Passage unverifiedThere() {
        return new Passage(paper, origin, story, days, bearing, side, doer, control, true, terms);
    }

    Passage speaksOf(String... words) {
        return new Passage(paper, origin, story, days, bearing, side, doer, control, unverified, List.of(words));
    }

    /** It is the speaker who took or holds the town. */
    Passage ofTown(PlaceControl hold) {
        return new Passage(
                paper, origin, story, days, bearing, side, doer.or(() -> side), Optional.of(hold), unverified, terms);
    }

    LinkedEvidence report(long number) {
        String name = "r" + number;
        return new LinkedEvidence(
                number,
                name,
                new ReportId(name),
                Optional.empty(),
                Optional.of(DAY.plusDays(days)),
                Optional.of(paper),
                Optional.empty(),
                new Placement(origin, story),
                new ReportEvidence(
                        true,
                        Optional.empty(),
                        List.of(event()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(claim())));
    }

    private EventEvidence event() {
        return new EventEvidence(
                "e1",
                new Words(2, 6),
                new Words(0, 20),
                EventType.ASSAULT,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(ORVEN),
                Optional.empty(),
                EventStatus.OCCURRED,
                side.map(who -> "s1"),
                party(),
                Optional.empty(),
                control,
                false,
                false,
                Optional.empty(),
                false,
                false,
                Setting.NEWS,
                new Assessment(1, 1, List.of()));
    }

    private Optional<Party> party() {
        return side.map(
                who -> new Party("country " + who, who, Optional.of(who), Optional.of(ActorKind.COUNTRY), true));
    }

    private ClaimEvidence claim() {
        return new ClaimEvidence(
                bearing,
                new Words(0, 20),
                side.map(who -> "s1"),
                "e1",
                "attack in or near Orven",
                control,
                party(),
                side,
                doer,
                Optional.empty(),
                terms,
                Optional.empty(),
                unverified ? List.of(new Words(21, 30)) : List.of(),
                unverified,
                side.isPresent());
    }
}
