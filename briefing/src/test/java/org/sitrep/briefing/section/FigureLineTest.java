// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.briefing.Desk.DENMARK;
import static org.sitrep.briefing.Desk.FRIDAY;
import static org.sitrep.briefing.Desk.NORWAY;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.briefing.Desk;
import org.sitrep.briefing.page.Brief;
import org.sitrep.briefing.page.Part;
import org.sitrep.record.event.EventMode;

/** Which counts a brief tells. */
class FigureLineTest {

    @Test
    void whomNatureKilledAndOneAloneIsNotCounted() {
        assertThat(killed("Quake shakes Bergen", new Desk.Count(9, FRIDAY, Optional.empty(), "Nine people died.")))
                .isEmpty();
        assertThat(killed("Drones", new Desk.Count(1, FRIDAY, Optional.empty(), "One man died.")))
                .isEmpty();
    }

    @Test
    void whoDiedInAYearLongPastIsNotCounted() {
        assertThat(killed("Drones", new Desk.Count(9, FRIDAY, Optional.empty(), "Nine died in the raid of 1968.")))
                .isEmpty();
    }

    @Test
    void theDayOfACountIsThatAsOfWhichItHolds() {
        assertThat(killed("Drones", new Desk.Count(9, FRIDAY, Optional.empty(), "Nine people died.")))
                .containsExactly("9 killed, Bergen, as of 12 Dec: Nine people died.");
    }

    @Test
    void aSmallerCountBehindALargerOneOfItsReportCountsOnlySome() {
        assertThat(killed(
                        "Drones",
                        new Desk.Count(9, FRIDAY, Optional.empty(), "Nine people died."),
                        new Desk.Count(5, FRIDAY, Optional.empty(), "Five of them drowned.")))
                .containsExactly("9 killed, Bergen, as of 12 Dec: Nine people died.");
    }

    @Test
    void aCountOfLessThanHalfOfAnotherOfItsDayCountsOnlySome() {
        assertThat(killed(
                        "Drones",
                        new Desk.Count(3, FRIDAY, Optional.empty(), "Three people died at the pier."),
                        new Desk.Count(57, FRIDAY, Optional.empty(), "In all 57 people died.")))
                .containsExactly("57 killed, Bergen, as of 12 Dec: In all 57 people died.");
    }

    @Test
    void aCountFarBehindTheFirstWordsWithoutADayOrAnAttackIsNoNews() {
        String sentence = "All nine people died.";
        Brief brief = new Desk()
                .report("t1", FRIDAY, "Boats", "It rained off Bergen. ".repeat(50) + sentence)
                .killed(new Desk.Count(9, FRIDAY, Optional.empty(), sentence))
                .brief();
        assertThat(brief.lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9, 1", "8, 2"})
    void aCountThatALineOfItsStoryGivesIsNotTold(long counted, int lines) {
        String struck = "Danish drones struck Norwegian boats off Bergen, killing nine.";
        String sentence = "So many people died.";
        Brief brief = new Desk()
                .report("t1", FRIDAY, "Drones", struck)
                .report("t1", FRIDAY, "Dead", sentence)
                .counting(9, struck)
                .happening(EventMode.ASSAULT_DRONE, DENMARK, NORWAY, FRIDAY, struck)
                .killed(new Desk.Count(counted, FRIDAY, Optional.empty(), sentence))
                .brief();
        assertThat(brief.lines()).hasSize(lines);
    }

    private static List<String> killed(String title, Desk.Count... counts) {
        return new Desk()
                .report(
                        "t1",
                        FRIDAY,
                        title,
                        String.join(
                                " ", Stream.of(counts).map(Desk.Count::sentence).toList()))
                .killed(counts)
                .brief()
                .lines()
                .map(line -> Part.text(line.parts()))
                .toList();
    }
}
