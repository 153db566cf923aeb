// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.happening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.linking.happening.Told.EventBuilder.event;
import static org.sitrep.linking.happening.Told.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Site;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;

/** Which tellings are one happening, and what is kept of them. */
class HappeningsTest {

    private static List<Happening> of(Told... reports) {
        List<LinkedEvidence> done = new ArrayList<>();
        for (Told each : reports) {
            done.add(each.done());
        }
        return Happenings.of(done);
    }

    private static List<String> names(List<Party> parties) {
        return parties.stream().map(Party::name).toList();
    }

    @Test
    void oneStrikeToldTwiceIsOneAndKeepsTheCloserPlaceAndDoer() {
        List<Happening> found = of(
                report(1)
                        .tells(event(EventType.ASSAULT, "Norland")
                                .against("Sudmark")
                                .in("Karvik")
                                .day("2025-12-11")),
                report(2)
                        .tells(event(EventType.ASSAULT, "Norland forces")
                                .against("Sudmark")
                                .inCountry("Sudmark")
                                .day("2025-12-11")));
        assertThat(found).hasSize(1);
        assertThat(names(found.getFirst().actors())).containsExactly("Norland forces");
        assertThat(found.getFirst().site().map(Site::name)).contains("Karvik");
        assertThat(found.getFirst().origins()).isEqualTo(2);
        assertThat(found.getFirst().mentions()).hasSize(2);
    }

    @Test
    void aDayIsKeptOverTheWeekThatItLiesIn() {
        List<Happening> found = of(
                report(1)
                        .tells(event(EventType.CONSULT, "Norland", "Sudmark")
                                .in("Karvik")
                                .days("2025-12-08", "2025-12-15")),
                report(2)
                        .tells(event(EventType.CONSULT, "Norland", "Sudmark")
                                .in("Karvik")
                                .day("2025-12-11")));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().when().map(when -> when.fromText())).contains("2025-12-11");
    }

    @Test
    void twoStrikesOnOneTownInAWeekStayTwo() {
        assertThat(of(
                        report(1)
                                .tells(event(EventType.ASSAULT, "Norland")
                                        .in("Karvik")
                                        .day("2025-12-08")),
                        report(2)
                                .tells(event(EventType.ASSAULT, "Norland")
                                        .in("Karvik")
                                        .day("2025-12-11"))))
                .hasSize(2);
    }

    @Test
    void talksOnMondayAndOnTuesdayStayTwo() {
        assertThat(of(
                        report(1)
                                .tells(event(EventType.CONSULT, "Norland", "Sudmark")
                                        .day("2025-12-08")),
                        report(2)
                                .tells(event(EventType.CONSULT, "Norland", "Sudmark")
                                        .day("2025-12-09"))))
                .hasSize(2);
    }

    @Test
    void meetingsOfOneWithTwoOthersOnOneDayStayTwo() {
        assertThat(of(
                        report(1)
                                .tells(event(EventType.CONSULT, "Norland", "Sudmark")
                                        .day("2025-12-08")),
                        report(2)
                                .tells(event(EventType.CONSULT, "Norland", "Estmark")
                                        .day("2025-12-08"))))
                .hasSize(2);
    }

    @Test
    void aWarIsNoStrike() {
        assertThat(of(
                        report(1)
                                .tells(event(EventType.ASSAULT, "Norland")
                                        .against("Sudmark")
                                        .in("Karvik")
                                        .war()),
                        report(2)
                                .tells(event(EventType.ASSAULT, "Norland")
                                        .against("Sudmark")
                                        .in("Karvik"))))
                .hasSize(2);
    }

    @Test
    void whoDidItStaysOpenWhereOnlySomebodySaysSo() {
        List<Happening> found = of(
                report(1).tells(event(EventType.ASSAULT).in("Karvik").day("2025-12-11")),
                report(2)
                        .tells(event(EventType.ASSAULT, "Norland")
                                .in("Karvik")
                                .day("2025-12-11")
                                .accordingTo("Sudmark")));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().actors()).isEmpty();
        assertThat(found.getFirst().byWordOf()).isEmpty();
    }

    @Test
    void whereTwoSidesBlameEachOtherNobodyIsTheDoer() {
        List<Happening> found = of(
                report(1)
                        .tells(event(EventType.ASSAULT, "Norland")
                                .in("Karvik")
                                .day("2025-12-11")
                                .accordingTo("Sudmark")),
                report(2)
                        .tells(event(EventType.ASSAULT, "Sudmark")
                                .in("Karvik")
                                .day("2025-12-11")
                                .accordingTo("Norland")));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().actors()).isEmpty();
        assertThat(names(found.getFirst().byWordOf())).containsExactlyInAnyOrder("Norland", "Sudmark");
    }

    @Test
    void theDoerOfOneIsNeverTheVictimOfTheOther() {
        assertThat(of(
                        report(1)
                                .tells(event(EventType.ASSAULT, "Norland")
                                        .against("Sudmark")
                                        .in("Karvik")
                                        .day("2025-12-11")),
                        report(2)
                                .tells(event(EventType.ASSAULT, "Sudmark")
                                        .against("Norland")
                                        .in("Karvik")
                                        .day("2025-12-11"))))
                .hasSize(2);
    }

    @Test
    void nobodyIsBlamedForABlowOnTheStrengthOfTheSentenceBefore() {
        assertThat(of(report(1)
                        .tells(event(EventType.ASSAULT, "Norland").in("Karvik").guessed())))
                .allSatisfy(happening -> assertThat(happening.actors()).isEmpty());
    }

    @Test
    void whatWasPlannedForADayAndTookPlaceIsOne() {
        List<Happening> found = of(
                report(1)
                        .on("2025-12-08")
                        .tells(event(EventType.CONSULT, "Norland", "Sudmark")
                                .day("2025-12-10")
                                .is(EventStatus.SCHEDULED)),
                report(2)
                        .on("2025-12-11")
                        .tells(event(EventType.CONSULT, "Norland", "Sudmark").day("2025-12-10")));
        assertThat(found).extracting(Happening::status).containsExactly(EventStatus.OCCURRED);
    }

    @Test
    void twoPapersOfOneHouseAreOneOrigin() {
        List<Happening> found = of(
                report(1)
                        .by("house")
                        .tells(event(EventType.ASSAULT).in("Karvik").day("2025-12-11")),
                report(2)
                        .by("house")
                        .tells(event(EventType.ASSAULT).in("Karvik").day("2025-12-11")));
        assertThat(found).extracting(Happening::origins).containsExactly(1);
    }

    @Test
    void theLatestComesFirst() {
        assertThat(of(
                        report(1)
                                .tells(event(EventType.ASSAULT, "Norland")
                                        .in("Karvik")
                                        .day("2025-12-08")),
                        report(2)
                                .tells(event(EventType.ASSAULT, "Norland")
                                        .in("Karvik")
                                        .day("2025-12-11"))))
                .extracting(
                        happening -> happening.mentions().getFirst().sentence().report())
                .containsExactly(2L, 1L);
    }

    @Test
    void laterReportsRenameNothing() {
        long seed = 20251212;
        Random random = new Random(seed);
        List<LinkedEvidence> reports = new ArrayList<>();
        for (int number = 1; number <= 60; number++) {
            reports.add(report(number)
                    .on("2025-12-1" + random.nextInt(5))
                    .tells(event(EventType.ASSAULT, random.nextBoolean() ? "Norland" : "Sudmark")
                            .in(random.nextBoolean() ? "Karvik" : "Tolm")
                            .day("2025-12-0" + (1 + random.nextInt(9))))
                    .done());
        }
        List<String> before = ids(Happenings.of(reports.subList(0, 40)));
        List<LinkedEvidence> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, random);
        assertThat(ids(Happenings.of(reports))).as("seed %d", seed).containsAll(before);
        assertThat(Happenings.of(shuffled)).as("seed %d", seed).isEqualTo(Happenings.of(reports));
    }

    private static List<String> ids(List<Happening> happenings) {
        return happenings.stream().map(Happening::id).toList();
    }
}
