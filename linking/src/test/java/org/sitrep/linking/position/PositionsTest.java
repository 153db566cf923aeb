// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Placement;
import org.sitrep.linking.evidence.ReportEvidence;
import org.sitrep.linking.evidence.Stance;
import org.sitrep.linking.evidence.StanceEvidence;
import org.sitrep.linking.evidence.Words;
import org.sitrep.record.Report;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.identity.ReportId;

/** What a party holds on an issue through the days. In each test Norland speaks of a cease-fire. */
class PositionsTest {

    private static final Party NORLAND =
            new Party("country NO", "Norland", Optional.of("NO"), Optional.of(ActorKind.COUNTRY), true);

    @Test
    void reportsThatAgreeAreOneLineWithWordsOfEachOrigin() {
        List<Position> positions = Positions.of(
                List.of(told(1, 3, "a", Stance.FOR), told(2, 4, "a", Stance.FOR), told(3, 5, "b", Stance.FOR)));
        assertThat(positions).singleElement().satisfies(position -> {
            assertThat(position.party()).isEqualTo(NORLAND);
            assertThat(position.issue()).isEqualTo("cease-fire");
            assertThat(position.stance()).isEqualTo(Stance.FOR);
            assertThat(position.from()).contains(day(3));
            assertThat(position.to()).isEmpty();
            assertThat(reports(position)).containsExactly(1L, 3L);
        });
    }

    @Test
    void aChangeIsALineOfItsOwn() {
        List<Position> positions = Positions.of(
                List.of(told(1, 3, "a", Stance.AGAINST), told(2, 4, "b", Stance.AGAINST), told(3, 9, "c", Stance.FOR)));
        assertThat(positions).extracting(Position::stance).containsExactly(Stance.AGAINST, Stance.FOR);
        assertThat(positions.get(0).to()).contains(day(4));
        assertThat(positions.get(1).from()).contains(day(9));
        assertThat(positions.get(1).to()).isEmpty();
    }

    @Test
    void aTurnThatOneOriginTellsAndLaterOnesTakeBackIsNone() {
        assertThat(Positions.of(List.of(
                        told(1, 3, "a", Stance.FOR), told(2, 4, "b", Stance.AGAINST), told(3, 5, "c", Stance.FOR))))
                .singleElement()
                .satisfies(position -> assertThat(reports(position)).containsExactly(1L, 3L));
    }

    @Test
    void ofOneDayTheStanceOfMostOriginsCounts() {
        assertThat(Positions.of(List.of(
                        told(1, 3, "a", Stance.AGAINST),
                        told(2, 3, "a", Stance.AGAINST),
                        told(3, 3, "b", Stance.FOR),
                        told(4, 3, "c", Stance.FOR))))
                .singleElement()
                .satisfies(position -> assertThat(position.stance()).isEqualTo(Stance.FOR));
    }

    @Test
    void aConditionToldByOneQualifiesTheOthers() {
        assertThat(Positions.of(List.of(told(1, 3, "a", Stance.FOR), told(2, 3, "b", Stance.CONDITIONAL))))
                .extracting(Position::stance)
                .containsExactly(Stance.CONDITIONAL);
    }

    @Test
    void whatReportsContradictOnItsOnlyDayIsUnclear() {
        assertThat(Positions.of(List.of(told(1, 3, "a", Stance.FOR), told(2, 3, "b", Stance.AGAINST))))
                .extracting(Position::stance)
                .containsExactly(Stance.UNCLEAR);
    }

    @Test
    void whatIsUnclearIsALineOnlyWhereNothingIsClear() {
        assertThat(Positions.of(List.of(told(1, 3, "a", Stance.UNCLEAR), told(2, 4, "b", Stance.FOR))))
                .extracting(Position::stance)
                .containsExactly(Stance.FOR);
        assertThat(Positions.of(List.of(told(1, 3, "a", Stance.UNCLEAR))))
                .extracting(Position::stance)
                .containsExactly(Stance.UNCLEAR);
    }

    @Test
    void theOrderOfReportsDoesNotMatter() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Stance> stances = List.of(Stance.values());
        List<LinkedEvidence> reports = new ArrayList<>();
        for (int number = 1; number <= 60; number++) {
            Stance stance = stances.get(random.nextInt(stances.size()));
            reports.add(told(number, 1 + random.nextInt(20), "o" + random.nextInt(30), stance));
        }
        List<Position> expected = Positions.of(reports);
        Collections.shuffle(reports, random);
        assertThat(Positions.of(reports)).as("seed %s", seed).isEqualTo(expected);
    }

    private static LinkedEvidence told(long number, int day, String origin, Stance stance) {
        String id = "r" + number;
        StanceEvidence told = new StanceEvidence(NORLAND, "cease-fire", stance, new Words(0, 20), Optional.empty());
        return new LinkedEvidence(
                number,
                id,
                ReportId.of(Report.of(id, "Norland speaks of a cease-fire.")),
                Optional.empty(),
                Optional.of(day(day)),
                Optional.empty(),
                Optional.empty(),
                new Placement(origin, "s"),
                new ReportEvidence(
                        true, Optional.empty(), List.of(), List.of(), List.of(), List.of(told), List.of(), List.of()));
    }

    private static List<Long> reports(Position position) {
        return position.words().stream()
                .map(Position.Said::words)
                .map(Cited::report)
                .toList();
    }

    private static LocalDate day(int ofMonth) {
        return LocalDate.of(2025, 12, ofMonth);
    }
}
