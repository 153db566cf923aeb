// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.briefing.Desk.FRIDAY;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.briefing.Desk;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.EventEvidence;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.ReportEvidence;
import org.sitrep.linking.evidence.Setting;
import org.sitrep.linking.evidence.Words;
import org.sitrep.record.event.Assessment;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.time.Interval;

class PassagesTest {

    private final Desk desk =
            new Desk().report("t1", FRIDAY, "Boats", "It rained. Orlov sailed to Bergen. It stopped.");

    @Test
    void aLongReportWithoutADayOfItsTimeIsAnEssay() {
        assertThat(telling(30, Optional.empty()).isEssay(1)).isTrue();
        assertThat(telling(30, Optional.of(FRIDAY.minusDays(300))).isEssay(1)).isTrue();
        assertThat(telling(30, Optional.of(FRIDAY.minusDays(1))).isEssay(1)).isFalse();
        assertThat(telling(3, Optional.empty()).isEssay(1)).isFalse();
    }

    @Test
    void aReportOnManyDeedsOfWhichSomeAreNewOrSaidBySomebodyIsNoEssay() {
        List<EventEvidence> old = Collections.nCopies(60, event(Optional.empty(), Optional.empty()));
        assertThat(telling(joined(old, event(Optional.of(FRIDAY), Optional.empty()), 1))
                        .isEssay(1))
                .isTrue();
        assertThat(telling(joined(old, event(Optional.of(FRIDAY), Optional.empty()), 5))
                        .isEssay(1))
                .isFalse();
        assertThat(telling(joined(old, event(Optional.empty(), Optional.of("s1")), 40))
                        .isEssay(1))
                .isFalse();
    }

    private static List<EventEvidence> joined(List<EventEvidence> some, EventEvidence other, int times) {
        return Stream.concat(some.stream(), Collections.nCopies(times, other).stream())
                .toList();
    }

    @Test
    void theSentenceOfWordsIsFound() {
        Passages passages = new Passages(desk.coverage());
        assertThat(passages.words(passages.sentence(desk.cite("to Bergen")))).isEqualTo("Orlov sailed to Bergen.");
        assertThat(passages.sentence(desk.cite("It rained."))).isEqualTo(new Cited(1, new Words(0, 10)));
    }

    private Passages telling(int events, Optional<LocalDate> day) {
        return telling(Collections.nCopies(events, event(day, Optional.empty())));
    }

    private Passages telling(List<EventEvidence> events) {
        LinkedEvidence report = desk.coverage().reports().getFirst();
        ReportEvidence told = new ReportEvidence(
                true, Optional.empty(), events, List.of(), List.of(), List.of(), List.of(), List.of());
        LinkedEvidence telling = new LinkedEvidence(
                1,
                report.report(),
                report.key(),
                report.title(),
                report.published(),
                report.publisher(),
                report.agency(),
                report.placement(),
                told);
        return new Passages(new Coverage(List.of(telling), desk.coverage().texts()));
    }

    private static EventEvidence event(Optional<LocalDate> day, Optional<String> statement) {
        return new EventEvidence(
                "e1",
                new Words(0, 2),
                new Words(0, 10),
                EventType.ASSAULT,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                day.map(Interval::ofDay),
                EventStatus.OCCURRED,
                statement,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                false,
                false,
                Setting.NEWS,
                new Assessment(0.9, 0.9, List.of()));
    }
}
