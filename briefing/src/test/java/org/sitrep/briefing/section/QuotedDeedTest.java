// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.briefing.Desk.BERGEN;
import static org.sitrep.briefing.Desk.DENMARK;
import static org.sitrep.briefing.Desk.FRIDAY;
import static org.sitrep.briefing.Desk.NORWAY;
import static org.sitrep.briefing.Desk.ORLOV;

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
    private Setting setting = Setting.NEWS;
    private boolean defence;
    private double wanted = 0.9;
    private List<Party> actors = List.of(DENMARK);
    private List<Party> recipients = List.of(NORWAY);
    private Optional<Party> word = Optional.empty();
    private List<EventField> inferred = List.of();

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

    private QuotedDeed quoted(String words) {
        Cited cited = new Cited(1, new Words(0, words.length()));
        Happening.Mention mention = new Happening.Mention(cited, cited, "e1");
        Happening happening = new Happening(
                "h1",
                Optional.empty(),
                type,
                Optional.of(EventMode.ASSAULT_DRONE),
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
                Optional.of(Interval.ofDay(FRIDAY)),
                EventStatus.OCCURRED,
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
        return new QuotedDeed(happening, mention, Optional.of(event), Naming.in(words));
    }
}
