// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.linking.view.Claim;
import org.sitrep.linking.coverage.Citation;
import org.sitrep.linking.coverage.Party;
import org.sitrep.linking.view.Appointment;
import org.sitrep.linking.view.Figure;
import org.sitrep.linking.view.Happening;
import org.sitrep.linking.view.Position;
import org.sitrep.record.event.EventType;
import org.sitrep.record.statement.SpeechAct;

/** What reports say together: agenda, claims, happenings, positions, figures. */
class LinkingTest {

    @Test
    void mentionsOfOneAppointmentAreOneEntryOfTheAgenda() {
        List<Appointment> agenda = Reports.link(
                        "Dana Orlov will meet Kim Falk in Oslo on December 19. Ola Berg will attend that meeting.",
                        "Kim Falk will meet Dana Orlov in Oslo on December 19.")
                .listAgenda();
        assertThat(agenda).hasSize(1);
        Appointment meeting = agenda.getFirst();
        assertThat(names(meeting.who())).containsExactly("Dana Orlov", "Kim Falk", "Ola Berg");
        assertThat(meeting.place()).contains("Oslo");
        assertThat(meeting.when().orElseThrow().from().toLocalDate()).isEqualTo(LocalDate.of(2025, 12, 19));
        assertThat(meeting.citations())
                .extracting(Citation::report, Citation::sentence)
                .containsExactly(tuple(1, 1), tuple(1, 2), tuple(2, 1));
    }

    @Test
    void twoMeetingsOfOneDayInOneTownStayTwo() {
        assertThat(Reports.link(
                                "Dana Orlov will meet Kim Falk in Oslo on December 19.",
                                "Ola Berg will meet Siri Holm in Oslo on December 19.")
                        .listAgenda())
                .hasSize(2);
    }

    @Test
    void aTownThatTwoSidesSayTheyHoldIsContested() {
        List<Claim> claims = Reports.link(
                        "The Danish army said on Friday that its troops had captured Bergen. Those reports could not be verified.",
                        "The Norwegian army said on Saturday that its troops still controlled Bergen.")
                .listClaims();
        Claim contested = claims.getFirst();
        assertThat(contested.status()).isEqualTo(Claim.Status.CONTESTED);
        assertThat(contested.about()).isEqualTo("control of Bergen");
        assertThat(holders(contested.supportedBy())).containsExactly("Danish army");
        assertThat(holders(contested.opposedBy())).containsExactly("Norwegian army");
        assertThat(contested.caveats()).extracting(Citation::sentence).containsExactly(2);
    }

    @Test
    void whatOneSideSaysAloneIsNotContested() {
        assertThat(Reports.link("The Danish army said on Friday that its troops had captured Bergen.")
                        .listClaims())
                .isEmpty();
    }

    @Test
    void aDenialStandsBesideWhatItDenies() {
        List<Claim> claims = Reports.link(
                        "Norway accused Denmark of shelling fishing boats near Bergen.",
                        "Denmark denied shelling any fishing boats.",
                        "Denmark has denied shelling fishing boats.")
                .listClaims();
        assertThat(claims).hasSize(1);
        assertThat(holders(claims.getFirst().supportedBy())).containsExactly("Norway");
        assertThat(claims.getFirst().opposedBy())
                .extracting(
                        stand -> stand.party().name(), stand -> stand.words().report())
                .containsExactly(tuple("Denmark", 2), tuple("Denmark", 3));
    }

    @Test
    void whoSharesOnlyANameWithADenialDoesNotHoldIt() {
        List<Claim> claims = Reports.link(
                        "Orlov said that Denmark was a large country with many ports.",
                        "Denmark denied shelling fishing boats.")
                .listClaims();
        assertThat(claims).hasSize(1);
        assertThat(claims.getFirst().supportedBy()).isEmpty();
    }

    @Test
    void aCaveatOnFiguresSpeaksOfTheFigures() {
        List<Claim> claims = Reports.link(
                        "The mayor said 40 people had been killed. The port was closed. The figures could not be independently verified.")
                .listClaims();
        assertThat(claims).hasSize(1);
        assertThat(claims.getFirst().status()).isEqualTo(Claim.Status.UNVERIFIED);
        assertThat(claims.getFirst().supportedBy())
                .extracting(stand -> stand.words().words().text())
                .containsExactly("40 people");
    }

    @Test
    void whatIsNotKnownIsNobodysClaim() {
        List<Claim> claims = Reports.link(
                        "The mayor said 40 people had been killed. It was not immediately clear who had fired.")
                .listClaims();
        assertThat(claims).extracting(Claim::status).containsExactly(Claim.Status.UNKNOWN);
        assertThat(claims.getFirst().supportedBy()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor did not respond to a request for comment.",
                "There was no immediate comment from the mayor."
            })
    void whoDidNotAnswerLeavesNothingUnverified(String remark) {
        assertThat(Reports.link("The port was closed. " + remark).listClaims())
                .extracting(Claim::status)
                .containsExactly(Claim.Status.NO_COMMENT);
    }

    @Test
    void happeningsAreTheNewestFirstAndSayByWhoseWord() {
        List<Happening> happenings = Reports.link(
                        "Denmark attacked Norway near Bergen on December 9. Orlov said that Denmark had attacked Sweden on December 11.")
                .listHappenings();
        assertThat(happenings)
                .extracting(
                        Happening::type,
                        happening -> happening.citation().sentence(),
                        happening -> happening.source().map(Party::name))
                .containsExactly(
                        tuple(EventType.ASSAULT, 2, Optional.of("Orlov")),
                        tuple(EventType.ASSAULT, 1, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Denmark did not attack Norway.",
                "Denmark will attack Norway.",
                "Norway demanded that Denmark withdraw.",
                "Attacks were rare."
            })
    void whatDidNotHappenIsNoHappening(String sentence) {
        assertThat(Reports.link(sentence).listHappenings())
                .noneMatch(happening -> happening.type() == EventType.ASSAULT || happening.type() == EventType.RETREAT);
    }

    @Test
    void positionsAreThoseOfOnePartyOverAllReportsNewestFirst() {
        List<Position> positions = Reports.link(
                        "Dana Orlov said on Tuesday that the port was closed.",
                        "Dana Orlov denied that the ferry had sunk. Kim Falk said the bridge was open.")
                .listPositions();
        assertThat(positions).extracting(position -> position.party().name()).containsExactly("Dana Orlov", "Kim Falk");
        assertThat(positions.getFirst().utterances())
                .extracting(Position.Utterance::act, Position.Utterance::day)
                .containsExactly(
                        tuple(SpeechAct.DENY, Optional.of(Reports.DAY.plusDays(1))),
                        tuple(SpeechAct.ASSERT, Optional.of(LocalDate.of(2025, 12, 9))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The Norwegian minister said it had rained. The Danish minister said it had snowed. | 2
                    Norwegian troops said it had rained. Danish troops said it had snowed.             | 2
                    Norway said it had rained. The Norwegians said it had snowed.                      | 1
                    """)
    void partiesOfDifferentCountriesAreDifferent(String text, int parties) {
        assertThat(Reports.link(text).listPositions()).hasSize(parties);
    }

    @Test
    void aFigureSaysByWhoseWordItIs() {
        List<Figure> figures = Reports.link(
                        "Orlov said 40 boats had been lost. Another 12 boats were found on Friday. One idea is a loan. It took two weeks.")
                .listFigures();
        assertThat(figures)
                .extracting(
                        Figure::counted,
                        figure -> figure.words().words().text(),
                        figure -> figure.source().map(Party::name))
                .containsExactly(
                        tuple("boat", "40 boats", Optional.of("Orlov")), tuple("boat", "12 boats", Optional.empty()));
    }

    @Test
    void aCopyCountsOnce() {
        String text =
                "Dana Orlov said on Tuesday that the port was closed and that 40 boats had been lost in the storm of last week.";
        Linking linking = Reports.link(text, text);
        assertThat(linking.listPositions().getFirst().utterances()).hasSize(1);
        assertThat(linking.listFigures()).hasSize(1);
    }

    @Test
    void nothingComesOfNothing() {
        Linking linking = Reports.link();
        assertThat(linking.listAgenda()).isEmpty();
        assertThat(linking.listClaims()).isEmpty();
        assertThat(linking.listHappenings()).isEmpty();
        assertThat(linking.listPositions()).isEmpty();
        assertThat(linking.listFigures()).isEmpty();
    }

    private static List<String> names(List<Party> parties) {
        return parties.stream().map(Party::name).toList();
    }

    private static List<String> holders(List<Claim.Stand> stands) {
        return stands.stream().map(stand -> stand.party().name()).toList();
    }
}
