// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.briefing.Desk.BERGEN;
import static org.sitrep.briefing.Desk.DENMARK;
import static org.sitrep.briefing.Desk.FRIDAY;
import static org.sitrep.briefing.Desk.NORWAY;
import static org.sitrep.briefing.Desk.ORLOV;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.briefing.deed.Deeds;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.EventEvidence;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Setting;
import org.sitrep.linking.evidence.Words;
import org.sitrep.linking.happening.Happening;
import org.sitrep.record.event.Assessment;
import org.sitrep.record.event.EventField;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.time.Interval;

/** A line says what its quoted words say. */
class QuotedDeedTest {

    private static final String WORDS = "Danish drones struck Norwegian boats off Bergen.";

    private EventType type = EventType.ASSAULT;
    private Optional<EventMode> mode = Optional.of(EventMode.ASSAULT_DRONE);
    private Interval when = Interval.ofDay(FRIDAY);
    private String anchor = "Danish";
    private Setting setting = Setting.NEWS;
    private boolean defence;
    private Optional<LocalDate> published = Optional.of(FRIDAY);
    private String title = "Boats";
    private double wanted = 0.9;
    private List<Party> actors = List.of(DENMARK);
    private List<Party> recipients = List.of(NORWAY);
    private Optional<Party> word = Optional.empty();
    private List<EventField> inferred = List.of();
    private EventStatus status = EventStatus.OCCURRED;

    @Test
    void whatItsOwnWordsTellIsSaid() {
        QuotedDeed quoted = quoted(WORDS);
        assertThat(quoted.isTold()).isTrue();
        assertThat(quoted.actors()).containsExactly(DENMARK);
        assertThat(quoted.recipients()).containsExactly(NORWAY);
        assertThat(quoted.site()).contains(BERGEN);
        assertThat(quoted.when()).contains(Interval.ofDay(FRIDAY));
    }

    @Test
    void whatWasGuessedFromOtherSentencesStaysOpen() {
        inferred = List.of(EventField.ACTORS, EventField.RECIPIENTS, EventField.PLACE, EventField.FROM);
        QuotedDeed quoted = quoted(WORDS);
        assertThat(quoted.actors()).isEmpty();
        assertThat(quoted.recipients()).isEmpty();
        assertThat(quoted.site()).isEmpty();
        assertThat(quoted.when()).isEmpty();
    }

    @Test
    void whomOtherWordsNameIsNotNamed() {
        recipients = List.of();
        assertThat(quoted(WORDS).recipients()).isEmpty();
    }

    @Test
    void theSpeakerIsTheOneOfTheQuotedWords() {
        word = Optional.of(ORLOV);
        assertThat(quoted(WORDS).byWordOf()).containsExactly(ORLOV);
    }

    @Test
    void whoIsNamedOnBothSidesIsNamedOnNeither() {
        recipients = List.of(DENMARK, NORWAY);
        QuotedDeed quoted = quoted(WORDS);
        assertThat(quoted.actors()).isEmpty();
        assertThat(quoted.recipients()).doesNotContain(DENMARK);
    }

    @Test
    void whereNobodyIsKnownToHaveDoneItNoCountryIsItsVictim() {
        actors = List.of();
        assertThat(quoted(WORDS).recipients()).isEmpty();
    }

    @Test
    void captionsBackgroundAndWhatIsHardlyWantedAreNotTold() {
        wanted = 0.2;
        assertThat(quoted(WORDS).isTold()).isFalse();
        wanted = 0.9;
        for (Setting other : List.of(Setting.CAPTION, Setting.HEADLINE, Setting.BACKGROUND)) {
            setting = other;
            assertThat(quoted(WORDS).isTold()).isFalse();
        }
    }

    @Test
    void aPlaceThatTheWordsDoNotNameStaysOpen() {
        assertThat(quoted("Danish drones struck Norwegian boats.").site()).isEmpty();
        assertThat(quoted("Danish drones struck boats held by Bergen.").site()).isEmpty();
    }

    @Test
    void whoAnswersAnAccusationDoesNotMakeIt() {
        type = EventType.ACCUSE;
        word = Optional.of(NORWAY);
        assertThat(quoted(WORDS).isTold()).isFalse();
    }

    @Test
    void theHostOfAMeetingOfTwoIsNoParty() {
        type = EventType.CONSULT;
        actors = List.of(DENMARK, NORWAY);
        recipients = List.of(NORWAY);
        QuotedDeed quoted = quoted("Danish and Norwegian ministers met off Bergen.");
        assertThat(quoted.actors()).containsExactly(DENMARK, NORWAY);
        assertThat(quoted.recipients()).isEmpty();
    }

    @Test
    void noCountryProtests() {
        type = EventType.PROTEST;
        QuotedDeed quoted = quoted(WORDS);
        assertThat(quoted.actors()).isEmpty();
        assertThat(quoted.recipients()).isEmpty();
    }

    @Test
    void whoWardsOffAnAttackDoesNotAttack() {
        defence = true;
        assertThat(quoted(WORDS).deed(Deeds.load()).noun()).isEqualTo("defence");
    }

    @Test
    void whoIsOnlySuspectedIsNotNamed() {
        assertThat(quoted("Suspected Danish drones struck Norwegian boats off Bergen.")
                        .actors())
                .isEmpty();
    }

    @Test
    void whoHoldsAPlaceDidNotStrikeIt() {
        QuotedDeed held = quoted("Drones struck a port held by Danish troops off Norwegian Bergen.");
        assertThat(held.actors()).isEmpty();
        recipients = List.of(DENMARK);
        actors = List.of(NORWAY);
        assertThat(quoted("Norwegian drones struck a port held by Danish troops.")
                        .recipients())
                .isEmpty();
    }

    @Test
    void whoIsNamedBehindADeedDidItOnlyWhereTheWordsSaySo() {
        recipients = List.of();
        anchor = "Blasts";
        assertThat(quoted("Blasts shook the port of Bergen in the week of the Danish vote.")
                        .actors())
                .isEmpty();
        assertThat(quoted("Blasts shook Bergen when Danish drones came down.").actors())
                .containsExactly(DENMARK);
        anchor = "struck";
        assertThat(quoted("A bomb struck Bergen, killing nine Danish sailors.").actors())
                .isEmpty();
    }

    @Test
    void whoAgreesToSomethingAgreesWithThoseWhomTheWordsCallPartners() {
        type = EventType.AGREE;
        mode = Optional.empty();
        assertThat(quoted("Denmark promised a Norwegian ferry.").recipients()).isEmpty();
        assertThat(quoted("Denmark agreed on ferries with Norway.").recipients())
                .containsExactly(NORWAY);
    }

    @Test
    void whatIsCalledARaidIsCalledSo() {
        anchor = "raided";
        assertThat(quoted("Danish policemen raided a house off Bergen.")
                        .deed(Deeds.load())
                        .noun())
                .isEqualTo("raid");
    }

    @Test
    void whoWantsTheEndOfADeedDidNotDoIt() {
        anchor = "blockade";
        assertThat(quoted("Denmark called for an end to the blockade of Norwegian boats.")
                        .actors())
                .isEmpty();
    }

    @Test
    void thePlaceOfAnotherDeedStaysOpen() {
        anchor = "struck";
        assertThat(quoted("Danish drones struck Norwegian boats after a fire in Bergen.")
                        .site())
                .isEmpty();
        assertThat(quoted("Danish drones struck Norwegian boats nine miles from Bergen.")
                        .site())
                .isEmpty();
    }

    @Test
    void whatNatureDidIsNoAttack() {
        mode = Optional.empty();
        assertThat(quoted("The quake killed nine Norwegian sailors off Bergen.").isTold())
                .isFalse();
        title = "Landslide buries a road";
        assertThat(quoted("Nine Norwegian sailors were killed off Bergen.").isTold())
                .isFalse();
    }

    @Test
    void aTollIsToldAsAFigureOnly() {
        anchor = "strike";
        assertThat(quoted("The death toll of the strike on Bergen stood at nine on Friday.")
                        .isTold())
                .isFalse();
    }

    @Test
    void whatTakesLongOrIsDatedBehindItsReportIsNoNews() {
        when = Interval.ofDays(FRIDAY.minusDays(300), FRIDAY);
        assertThat(quoted(WORDS).isTold()).isFalse();
        when = Interval.ofDay(FRIDAY);
        published = Optional.of(FRIDAY.minusDays(2));
        assertThat(quoted(WORDS).isTold()).isFalse();
    }

    @Test
    void whoIsPutToDeathIsExecuted() {
        anchor = "executed";
        assertThat(quoted("Denmark executed a Norwegian sailor on Friday.")
                        .deed(Deeds.load())
                        .noun())
                .isEqualTo("execution");
    }

    @Test
    void aBlowThatASourceTellsOfIsHearsay() {
        assertThat(quoted("Danish drones struck Norwegian boats off Bergen, a pilot said.")
                        .isHearsay())
                .isTrue();
        assertThat(quoted(WORDS).isHearsay()).isFalse();
    }

    @Test
    void aCountryIsProtestedAgainstOnlyWhereTheWordsSaySo() {
        type = EventType.PROTEST;
        actors = List.of();
        recipients = List.of(DENMARK);
        assertThat(quoted("Sailors marched past the Danish embassy.").recipients())
                .isEmpty();
        assertThat(quoted("Sailors marched against Denmark.").recipients()).containsExactly(DENMARK);
    }

    @Test
    void talksOfOneSayNothingButWhereTheyWere() {
        type = EventType.CONSULT;
        mode = Optional.empty();
        recipients = List.of();
        assertThat(quoted("The Danish minister joined the talks in Bergen.").isInformative())
                .isTrue();
        assertThat(quoted("The Danish minister joined the talks.").isInformative())
                .isFalse();
        assertThat(quoted("The talks between the Danish minister and others in Bergen ended.")
                        .isInformative())
                .isFalse();
    }

    @Test
    void forceThatSomebodyTellsOfWithoutADayOrAPlaceIsOpinion() {
        status = EventStatus.ONGOING;
        word = Optional.of(ORLOV);
        inferred = List.of(EventField.FROM, EventField.PLACE);
        assertThat(quoted("Danish drones are ruining our country, Orlov said.").isTold())
                .isFalse();
        inferred = List.of(EventField.PLACE);
        assertThat(quoted("Danish drones are striking Norwegian boats on Friday, Orlov said.")
                        .isTold())
                .isTrue();
    }

    @Test
    void whoIsNamedInAClauseBeforeThatOfTheDoerIsNoVictim() {
        anchor = "fired";
        assertThat(quoted("Anger at Norway grew after Danish gunmen fired off Bergen.")
                        .recipients())
                .isEmpty();
        assertThat(quoted("Anger grew after Danish gunmen fired at Norwegian boats.")
                        .recipients())
                .containsExactly(NORWAY);
    }

    private QuotedDeed quoted(String words) {
        Cited cited = new Cited(1, new Words(0, words.length()));
        int at = Math.max(0, words.indexOf(anchor));
        Cited named = new Cited(1, new Words(at, at + anchor.length()));
        Happening.Mention mention = new Happening.Mention(named, cited, "e1");
        Happening happening = new Happening(
                "h1",
                Optional.empty(),
                type,
                mode,
                List.of(DENMARK, NORWAY),
                List.of(DENMARK, NORWAY),
                Optional.of(BERGEN),
                Optional.of(Interval.ofDay(FRIDAY)),
                EventStatus.OCCURRED,
                List.of(),
                List.of(mention),
                1);
        EventEvidence event = new EventEvidence(
                "e1",
                new Words(0, 6),
                new Words(0, words.length()),
                type,
                Optional.empty(),
                actors,
                recipients,
                Optional.of(BERGEN),
                Optional.of(when),
                status,
                word.map(party -> "s1"),
                word,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                false,
                defence,
                setting,
                new Assessment(0.9, wanted, inferred));
        return new QuotedDeed(happening, mention, Optional.of(event), published, title, words, Naming.in(words));
    }
}
