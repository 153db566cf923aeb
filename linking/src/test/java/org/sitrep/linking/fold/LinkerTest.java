// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sitrep.linking.evidence.Placement;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;

/** Reports come one after another and get their places: an origin and a story. */
class LinkerTest {

    private static final Linker LINKER = Linker.load();

    private static final String FERRY = """
            A drone hit a ferry in the harbour of Bodo early on Monday and set its car deck on fire, the harbour master said. Two deckhands
            were treated for burns and all ninety passengers were led ashore by the crew within twenty minutes of the alarm. The ferry Nordlys
            had been due to leave for the Lofoten islands at six in the morning. Nobody has claimed the attack. The ministry of defence in Norland
            said that its radar had followed the drone for eleven minutes over the sea before it was lost among fishing boats. Repairs will take
            at least three weeks, the owner of the line told a news conference in the afternoon.
            """;

    private static final String MINE = """
            Forty miners were brought up alive on Monday from the flooded Kesselberg pit in the hills of Sudmark, two days after water had broken
            through the wall of an old shaft. Relatives who had waited at the gate since Saturday cheered as the first lift opened. Engineers
            from three countries had drilled a second shaft of eighty metres to reach the gallery. The company that runs the pit will have to
            explain why its maps did not show the old workings, the mining inspector said. Two men are still missing.
            """;

    private final TransientMemory memory = new TransientMemory();
    private final List<String> ids = new ArrayList<>();

    @BeforeEach
    void someOtherNews() {
        for (int i = 0; i < 40; i++) {
            int number = i;
            link(
                    "other" + i,
                    1,
                    IntStream.range(0, 150)
                            .mapToObj(word -> "topic" + number + "word" + word % 60)
                            .collect(Collectors.joining(" ")));
        }
    }

    private Placement link(String id, int day, String text) {
        ids.add(id);
        Report report = Report.of(id, text).withPublished(LocalDate.of(2026, 5, day), PublishedFrom.GIVEN);
        return LINKER.link(ids.size(), report, memory).placement();
    }

    @Test
    void aCopyHasTheOriginAndTheStoryOfItsOriginal() {
        assertThat(link("copy", 2, "By our own correspondent. " + FERRY)).isEqualTo(link("ferry", 2, FERRY));
    }

    @Test
    void aTextWithinAnotherIsACopyWhicheverComesFirst() {
        Placement part = link("part", 2, FERRY);

        assertThat(link("whole", 2, MINE + FERRY).origin()).isEqualTo(part.origin());
    }

    @Test
    void aCopyCutToAThirdIsACopy() {
        Placement whole = link("whole", 2, FERRY);

        assertThat(link("cut", 3, FERRY.substring(0, FERRY.indexOf("The ferry Nordlys")))
                        .origin())
                .isEqualTo(whole.origin());
    }

    @Test
    void oneThatRepeatsTwoJoinsTheirOrigins() {
        link("ferry", 2, FERRY);
        link("mine", 2, MINE);
        link("both", 2, FERRY + MINE);

        assertThat(memory.placements().values().stream()
                        .skip(40)
                        .map(Placement::origin)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void anotherTellingIsOfTheStoryButHasItsOwnWords() {
        Placement first = link("ferry", 2, FERRY);
        Placement second = link("told", 3, """
                Investigators boarded the burnt-out ferry Nordlys in the harbour of Bodo on Tuesday to look for parts of the drone that hit its
                car deck the day before. The ferry, bound for the Lofoten islands with ninety passengers, may be out of service for weeks,
                its owner said; the two deckhands who suffered burns have left hospital. The harbour master praised the crew of the ferry.
                The ministry of defence of Norland has not said whose drone it was.
                """);

        assertThat(second.story()).isEqualTo(first.story());
        assertThat(second.origin()).isNotEqualTo(first.origin());
    }

    @Test
    void otherNewsIsAnotherStory() {
        assertThat(link("mine", 2, MINE).story())
                .isNotEqualTo(link("ferry", 2, FERRY).story());
    }

    @Test
    void theSameReportsInTheSameOrderGetTheSamePlaces() {
        TransientMemory again = new TransientMemory();
        link("ferry", 2, FERRY);
        link("mine", 3, MINE);
        for (int i = 0; i < 40; i++) {
            int number = i;
            Report other = Report.of(
                            "other" + i,
                            IntStream.range(0, 150)
                                    .mapToObj(word -> "topic" + number + "word" + word % 60)
                                    .collect(Collectors.joining(" ")))
                    .withPublished(LocalDate.of(2026, 5, 1), PublishedFrom.GIVEN);
            LINKER.link(i + 1, other, again);
        }
        LINKER.link(41, Report.of("ferry", FERRY).withPublished(LocalDate.of(2026, 5, 2), PublishedFrom.GIVEN), again);
        LINKER.link(42, Report.of("mine", MINE).withPublished(LocalDate.of(2026, 5, 3), PublishedFrom.GIVEN), again);

        assertThat(again.placements()).isEqualTo(memory.placements());
    }

    @Test
    void namesComeFromTheReportThatFoundedThem() {
        Placement placement = link("ferry", 2, FERRY);

        assertThat(placement.story()).matches("t[0-9a-f]{12}");
        assertThat(placement.origin()).matches("o[0-9a-f]{12}");
        assertThat(placement.story().substring(1)).isEqualTo(placement.origin().substring(1));
    }
}
