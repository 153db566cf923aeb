// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.linking.happening.Told.EventBuilder.event;
import static org.sitrep.linking.happening.Told.report;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.happening.Told;
import org.sitrep.record.event.EventType;

/** What a story is called, and who and where it is about. */
class StoriesTest {

    private static Story of(Told... reports) {
        List<Story> stories = Stories.of(Stream.of(reports).map(Told::done).toList());
        assertThat(stories).hasSize(1);
        return stories.getFirst();
    }

    @Test
    void theTitleIsTheOneWhoseWordsOthersShareWithoutTheNameOfTheSite() {
        assertThat(of(
                                report(1).titled("Norland war live: all that happened today"),
                                report(2).titled("A quiet harbour wakes up"),
                                report(3)
                                        .by("karvik times")
                                        .titled("Blast kills four in Karvik harbour - The Karvik Times"),
                                report(4).titled("Karvik blast kills four | Norland News"))
                        .title())
                .isEqualTo("Blast kills four in Karvik harbour");
    }

    @Test
    void whoIsInMostReportsComesFirstHoweverOftenOneReportNamesAnother() {
        Told talkative = report(1)
                .tells(event(EventType.CONSULT, "Ada Holm"))
                .tells(event(EventType.CONSULT, "Ada Holm", "Norland"))
                .tells(event(EventType.CONSULT, "Ada Holm"));
        assertThat(of(talkative, report(2).tells(event(EventType.ASSAULT, "Norland")))
                        .actors())
                .extracting(Party::name)
                .containsExactly("Norland", "Ada Holm");
    }

    @Test
    void whatIsNoNameIsNotAmongTheActors() {
        assertThat(of(report(1).tells(event(EventType.ASSAULT, "been Norland soldiers", "al-Karvi")))
                        .actors())
                .extracting(Party::name)
                .containsExactly("al-Karvi");
    }
}
