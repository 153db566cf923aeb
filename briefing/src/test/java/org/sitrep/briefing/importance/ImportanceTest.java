// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.importance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.briefing.Desk.DENMARK;
import static org.sitrep.briefing.Desk.FRIDAY;
import static org.sitrep.briefing.Desk.NORWAY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.briefing.Desk;
import org.sitrep.briefing.coverage.Coverage;
import org.sitrep.briefing.coverage.Passages;
import org.sitrep.briefing.deed.Deeds;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.happening.Happening;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.event.EventType;
import org.sitrep.record.time.Interval;

/** What comes before what. */
class ImportanceTest {

    private static final Party CROWD = new Party("group crowd", "crowd", Optional.empty(), Optional.empty(), false);

    @ParameterizedTest
    @CsvSource({
        "ASSAULT_DRONE, 2025-12-12, ACCUSE_DISAPPROVE, 2025-12-12",
        "ASSAULT_DRONE, 2025-12-12, ASSAULT_DRONE, 2025-12-08",
        "RETREAT_CEASEFIRE, 2025-12-12, CONSULT_PHONE, 2025-12-12",
        "CONSULT_VISIT, 2025-12-12, ASSAULT_DRONE, 2025-06-12"
    })
    void theDeedAndItsDayDecide(EventMode first, LocalDate firstDay, EventMode second, LocalDate secondDay) {
        Desk desk = new Desk()
                .report("t1", FRIDAY, "Both", "One thing. Another thing.")
                .happening(first, DENMARK, NORWAY, firstDay, "One thing.")
                .happening(second, DENMARK, NORWAY, secondDay, "Another thing.");
        assertFirstBeforeSecond(desk);
    }

    @Test
    void whatSeveralOriginsTellComesBeforeWhatOneDoes() {
        Desk desk = new Desk()
                .report("t1", FRIDAY, "One", "Drones fell. Also boats.")
                .report("t1", FRIDAY, "Two", "Drones came down.");
        desk.happening(
                EventMode.ASSAULT_DRONE,
                List.of(DENMARK),
                List.of(NORWAY),
                Interval.ofDay(FRIDAY),
                List.of(),
                "Drones fell.",
                "Drones came down.");
        desk.happening(EventMode.ASSAULT_DRONE, DENMARK, NORWAY, FRIDAY, "Also boats.");
        assertFirstBeforeSecond(desk);
    }

    @Test
    void whatStatesDoToEachOtherComesBeforeWhatOthersDo() {
        assertFirstBeforeSecond(new Desk()
                .report("t1", FRIDAY, "One", "A state did it. A crowd did it.")
                .happening(EventMode.ASSAULT_BEAT, DENMARK, NORWAY, FRIDAY, "A state did it.")
                .happening(EventMode.ASSAULT_BEAT, CROWD, CROWD, FRIDAY, "A crowd did it."));
    }

    @Test
    void whatIsOnlySomebodysWordWeighsLess() {
        assertFirstBeforeSecond(new Desk()
                .report("t1", FRIDAY, "One", "It is told. It is said.")
                .happening(EventMode.ASSAULT_BEAT, DENMARK, NORWAY, FRIDAY, "It is told.")
                .happening(
                        EventMode.ASSAULT_BEAT,
                        List.of(DENMARK),
                        List.of(NORWAY),
                        Interval.ofDay(FRIDAY),
                        List.of(NORWAY),
                        "It is said."));
    }

    @Test
    void everyTypeHasANameAndASeverity() {
        Deeds deeds = Deeds.load();
        assertThat(Arrays.stream(EventMode.values()))
                .allSatisfy(mode -> assertThat(
                                deeds.get(mode.type(), Optional.of(mode)).severity())
                        .isBetween(0.0, 5.0));
        assertThat(Arrays.stream(EventType.values()))
                .allSatisfy(type ->
                        assertThat(deeds.get(type, Optional.empty()).noun()).isNotBlank());
    }

    private static void assertFirstBeforeSecond(Desk desk) {
        Importance importance = new Importance(
                Deeds.load(), new Passages(desk.coverage()), new Coverage.Period(FRIDAY.minusDays(2), FRIDAY));
        List<Happening> happenings = desk.situation().happenings();
        assertThat(importance.of(happenings.getFirst())).isGreaterThan(importance.of(happenings.getLast()));
    }
}
