// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.linking.happening.Told.EventBuilder.event;
import static org.sitrep.linking.happening.Told.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.linking.evidence.Change;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.happening.Told;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;

/** What lay ahead, and what became of it. */
class AgendaTest {

    private static List<Appointment> of(String today, Told... reports) {
        return Agenda.of(Stream.of(reports).map(Told::done).toList(), LocalDate.parse(today));
    }

    private static Told.EventBuilder talks() {
        return event(EventType.CONSULT, "Norland", "Sudmark");
    }

    private static Told.EventBuilder talksPlannedFor(String day) {
        return talks().day(day).is(EventStatus.SCHEDULED);
    }

    @Test
    void whatLiesAheadIsScheduled() {
        assertThat(of("2025-12-13", report(1).tells(talksPlannedFor("2025-12-15"))))
                .extracting(Appointment::status)
                .containsExactly(AppointmentStatus.SCHEDULED);
    }

    @Test
    void reportsOfOneAppointmentAreOneLineWithAllWhoTakePartAndThePlace() {
        List<Appointment> agenda = of(
                "2025-12-13",
                report(1).tells(talksPlannedFor("2025-12-15")),
                report(2)
                        .tells(event(EventType.CONSULT, "Norland", "Sudmark", "Estmark")
                                .in("Karvik")
                                .day("2025-12-15")
                                .is(EventStatus.SCHEDULED)));
        assertThat(agenda).hasSize(1);
        assertThat(agenda.getFirst().who()).extracting(Party::name).contains("Norland", "Sudmark", "Estmark");
        assertThat(agenda.getFirst().site()).isPresent();
        assertThat(agenda.getFirst().origins()).isEqualTo(2);
    }

    @Test
    void onceItsDayIsOverWithoutAWordThereIsNoWord() {
        assertThat(of("2025-12-16", report(1).tells(talksPlannedFor("2025-12-15"))))
                .extracting(Appointment::status)
                .containsExactly(AppointmentStatus.NO_WORD);
    }

    @Test
    void whatIsToldToHaveTakenPlaceWasHeld() {
        assertThat(of(
                        "2025-12-16",
                        report(1).tells(talksPlannedFor("2025-12-15")),
                        report(2).on("2025-12-16").tells(talks().day("2025-12-15"))))
                .extracting(Appointment::status)
                .containsExactly(AppointmentStatus.HELD);
    }

    @Test
    void talksOfOthersDoNotMakeItHeld() {
        assertThat(of(
                        "2025-12-16",
                        report(1).tells(talksPlannedFor("2025-12-15")),
                        report(2)
                                .on("2025-12-16")
                                .tells(event(EventType.CONSULT, "Norland", "Estmark")
                                        .day("2025-12-15"))))
                .extracting(Appointment::status)
                .containsExactly(AppointmentStatus.NO_WORD);
    }

    @Test
    void whatIsCalledOffIsCancelled() {
        assertThat(of(
                        "2025-12-14",
                        report(1).tells(talksPlannedFor("2025-12-15")),
                        report(2)
                                .on("2025-12-13")
                                .tells(talks().day("2025-12-15")
                                        .is(EventStatus.DENIED)
                                        .changed(Change.Kind.CANCELLED))))
                .extracting(Appointment::status)
                .containsExactly(AppointmentStatus.CANCELLED);
    }

    @Test
    void whatIsMovedIsOneLineOnItsNewDay() {
        List<Appointment> agenda = of(
                "2025-12-14",
                report(1).tells(talksPlannedFor("2025-12-15")),
                report(2)
                        .on("2025-12-13")
                        .tells(talks().day("2025-12-15").is(EventStatus.DENIED).movedTo("2025-12-18")));
        assertThat(agenda).extracting(Appointment::status).containsExactly(AppointmentStatus.MOVED);
        assertThat(agenda.getFirst().when().fromText()).isEqualTo("2025-12-18");
        assertThat(agenda.getFirst().origins()).isEqualTo(2);
    }

    @Test
    void onceItsNewDayIsOverWhatWasMovedIsHeldOrHasNoWord() {
        Told planned = report(1).tells(talksPlannedFor("2025-12-15"));
        Told moved = report(2)
                .on("2025-12-13")
                .tells(talks().day("2025-12-15").is(EventStatus.DENIED).movedTo("2025-12-18"));
        Told held = report(3).on("2025-12-19").tells(talks().day("2025-12-18"));
        assertThat(of("2025-12-20", planned, moved))
                .extracting(Appointment::status)
                .containsExactly(AppointmentStatus.NO_WORD);
        assertThat(of("2025-12-20", planned, moved, held))
                .extracting(Appointment::status)
                .containsExactly(AppointmentStatus.HELD);
    }

    @Test
    void aMeetingKnownOnlyFromItsCancellingIsCancelled() {
        assertThat(of(
                        "2025-12-14",
                        report(1)
                                .tells(talks().day("2025-12-15")
                                        .is(EventStatus.DENIED)
                                        .changed(Change.Kind.CANCELLED))))
                .extracting(Appointment::status)
                .containsExactly(AppointmentStatus.CANCELLED);
    }

    @Test
    void whatSomeTellForTheWeekendIsWhatOthersTellForItsDay() {
        assertThat(of(
                        "2025-12-12",
                        report(1).tells(talksPlannedFor("2025-12-13").in("Karvik")),
                        report(2)
                                .of("s2")
                                .tells(talks().days("2025-12-14", "2025-12-16")
                                        .in("Karvik")
                                        .is(EventStatus.SCHEDULED))))
                .extracting(appointment -> appointment.when().fromText())
                .containsExactly("2025-12-13");
    }

    @Test
    void aMonthOrAWeekThatHasBegunIsNoDay() {
        assertThat(of(
                        "2025-12-13",
                        report(1)
                                .tells(talks().days("2026-02-01", "2026-03-01").is(EventStatus.SCHEDULED))
                                .tells(talks().days("2025-12-08", "2025-12-15").is(EventStatus.SCHEDULED))))
                .isEmpty();
    }

    @Test
    void doersOfAnotherSentenceAreNotTakenForThoseWhoPlan() {
        assertThat(of(
                        "2025-12-13",
                        report(1)
                                .tells(event(EventType.AID, "Norland")
                                        .guessed()
                                        .day("2025-12-15")
                                        .is(EventStatus.SCHEDULED))))
                .isEmpty();
    }

    @Test
    void anElectionThatTwoReportsTellOfIsOneLine() {
        List<Appointment> agenda = of(
                "2025-12-13",
                report(1).tellsOfElection("Norland", "2025-12-28"),
                report(2).of("s2").tellsOfElection("Norland", "2025-12-28"),
                report(3).of("s3").tellsOfElection("Sudmark", "2025-12-28"));
        assertThat(agenda).extracting(Appointment::origins).containsExactlyInAnyOrder(2, 1);
        assertThat(agenda).extracting(each -> each.kind().label()).containsOnly("ELECTION");
    }

    @ParameterizedTest
    @EnumSource(
            value = EventType.class,
            names = {"ASSAULT", "THREATEN", "REQUEST", "REJECT", "COERCE"})
    void deedsOfWarAndWordsAreNoAppointments(EventType type) {
        assertThat(of(
                        "2025-12-13",
                        report(1)
                                .tells(event(type, "Norland")
                                        .against("Sudmark")
                                        .day("2025-12-15")
                                        .is(EventStatus.SCHEDULED))))
                .isEmpty();
    }

    @Test
    void noDayOrADayPastOrYearsAheadIsNoAppointment() {
        assertThat(of(
                        "2025-12-13",
                        report(1)
                                .tells(talks().is(EventStatus.SCHEDULED))
                                .tells(talksPlannedFor("2025-12-01"))
                                .tells(talksPlannedFor("2028-12-01"))))
                .isEmpty();
    }

    @Test
    void whatOnlyMayBeIsNoAppointment() {
        assertThat(of("2025-12-13", report(1).tells(talks().day("2025-12-15").is(EventStatus.POSSIBLE))))
                .isEmpty();
    }

    @Test
    void theEarliestDayComesFirst() {
        assertThat(of(
                        "2025-12-13",
                        report(1).tells(talksPlannedFor("2025-12-18")).tells(talksPlannedFor("2025-12-15"))))
                .extracting(appointment -> appointment.when().fromText())
                .containsExactly("2025-12-15", "2025-12-18");
    }
}
