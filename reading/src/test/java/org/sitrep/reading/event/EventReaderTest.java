// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.SharedReader;
import org.sitrep.record.Reading;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;

/** Who did what to whom: events in sentences of our own. */
class EventReaderTest {

    @Test
    void anEventHasWhoWhatWhomWhenAndWhere() {
        Reading reading = SharedReader.read("Denmark attacked Norway near Bergen on Friday.");
        Event event = reading.events().getFirst();
        assertThat(event.type()).isEqualTo(EventType.ASSAULT);
        assertThat(event.status()).isEqualTo(EventStatus.OCCURRED);
        assertThat(names(reading, event.actors())).containsExactly("Denmark");
        assertThat(names(reading, event.recipients())).containsExactly("Norway");
        assertThat(reading.gazetteer())
                .filteredOn(place -> place.id().equals(event.place().orElseThrow()))
                .extracting(place -> place.name())
                .containsExactly("Bergen");
        assertThat(event.when().orElseThrow().from()).isEqualTo("2025-12-12T00:00");
        assertThat(event.statement()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Danish and Norwegian ministers met in Oslo.        | met        | CONSULT   | OCCURRED
                    Denmark will meet Norway in Oslo on Friday.        | meet       | CONSULT   | SCHEDULED
                    The leaders are set to meet in Oslo.               | meet       | CONSULT   | SCHEDULED
                    Denmark will attack Norway on Friday.              | attack     | ASSAULT   | SCHEDULED
                    Denmark did not attack Norway.                     | attack     | ASSAULT   | DENIED
                    Denmark refused to withdraw its troops from Oslo.  | withdraw   | RETREAT   | DENIED
                    Norway demanded that Denmark withdraw its troops.  | withdraw   | RETREAT   | DEMANDED
                    Norway demanded that Denmark withdraw its troops.  | demanded   | REQUEST   | OCCURRED
                    Denmark threatened to attack Norway.               | attack     | ASSAULT   | POSSIBLE
                    Denmark threatened to attack Norway.               | threatened | THREATEN  | OCCURRED
                    Denmark agreed to meet Norway.                     | agreed     | AGREE     | OCCURRED
                    Denmark rejected the Norwegian plan.               | rejected   | REJECT    | OCCURRED
                    Denmark is shelling Norway.                        | shelling   | ASSAULT   | ONGOING
                    Denmark accused Norway of lying.                   | accused    | ACCUSE    | OCCURRED
                    Denmark imposed sanctions on Norway.               | sanctions  | SANCTION  | OCCURRED
                    Police arrested Danish sailors in Oslo.            | arrested   | COERCE    | OCCURRED
                    Norwegian troops still control Oslo.               | control    | COERCE    | ONGOING
                    Norway sent aid to Denmark.                        | aid        | AID       | OCCURRED
                    Norway released Danish prisoners.                  | released   | RETREAT   | OCCURRED
                    """)
    void typesAndStatuses(String sentence, String anchor, EventType type, EventStatus status) {
        assertThat(SharedReader.read(sentence).events())
                .filteredOn(event -> event.anchor().text().equals(anchor))
                .extracting(Event::type, Event::status)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(type, status));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    On Thursday in a park in Reading, Berkshire, UK, a mass stabbing killed two people. | killed | United Kingdom
                    On Thursday in a park in Reading, Berkshire, UK, a mass stabbing killed two people. | stabbing | United Kingdom
                    The minister said Norway condemned the Port Sudan bombing. | bombing | Sudan
                    The minister said Norway condemned the Port Sudan bombing. | bombing | Norway
                    Voss was at the centre of the fighting when it came under drone attack on Monday, which the army blamed on the rebels. | fighting | army
                    Voss was at the centre of the fighting when it came under drone attack on Monday, which the army blamed on the rebels. | attack | army
                    A missile hit a house in Bergen. Denmark and Sweden condemned the attack. | attack | Sweden
                    A missile hit a house in Bergen. Denmark and Sweden condemned the attack. | attack | Denmark
                    The regime killed many in a revenge shelling attack after a pilot was killed by rebels. | shelling | rebels
                    """)
    void bystandersDidNotDoIt(String sentence, String anchor, String bystander) {
        Reading reading = SharedReader.read(sentence);
        assertThat(reading.events())
                .filteredOn(event -> event.anchor().text().equals(anchor))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(names(reading, event.actors())).doesNotContain(bystander));
    }

    @ParameterizedTest
    @CsvSource({
        "Outrage followed the news of soldiers firing warning shots at a group of envoys., firing, firearms",
        "Norwegian troops had beaten back a Danish counterattack near Voss on Tuesday., beaten, ''"
    })
    void theMannerOfADeed(String sentence, String anchor, String mode) {
        assertThat(SharedReader.read(sentence).events())
                .filteredOn(event -> event.anchor().text().equals(anchor))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(
                                event.mode().map(found -> found.label()).orElse(""))
                        .isEqualTo(mode));
    }

    @Test
    void aCardiacArrestIsNoArrest() {
        assertThat(SharedReader.read("The ministry said that the cause of death was a cardiac arrest.")
                        .events())
                .noneMatch(event -> event.type() == EventType.COERCE);
    }

    @Test
    void aClaimStaysAClaim() {
        Reading reading = SharedReader.read("Norway said that Denmark had attacked Sweden.");
        Event attack = reading.events().stream()
                .filter(e -> e.type() == EventType.ASSAULT)
                .findFirst()
                .orElseThrow();
        assertThat(attack.statement()).contains(reading.statements().getFirst().id());
        assertThat(names(reading, attack.actors())).containsExactly("Denmark");
        assertThat(names(reading, attack.recipients())).containsExactly("Sweden");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "We will attack again," said Danish Defence Minister Kim Falk. Denmark is ready. | attack   | Denmark
                    "I have urged the king to resign," said Kim Falk.                                | urged    | Kim Falk
                    Kim Falk said: "I met Dana Orlov in Oslo."                                       | met      | Kim Falk
                    "We have released the sailors," Danish Foreign Minister Kim Falk said in Denmark. | released | Denmark
                    "I condemn the raid," said Dana Orlov.                                           | condemn  | Dana Orlov
                    """, quoteCharacter = '~')
    void theFirstPersonIsWhoeverSpeaks(String text, String anchor, String doer) {
        Reading reading = SharedReader.read(text);
        assertThat(reading.events())
                .filteredOn(event -> event.anchor().text().equals(anchor))
                .singleElement()
                .satisfies(event -> assertThat(names(reading, event.actors())).contains(doer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Two shells hit Bergen on Monday, the UN said.        | hit    | United Nations
                    Danish drones struck the harbour, Sweden said.       | struck | Sweden
                    "The bombing killed two nurses," Sweden said.        | killed | Sweden
                    A mine killed three farmers, the Red Cross reported. | killed | Red Cross
                    The bridge was bombed, Finland announced.            | bombed | Finland
                    """)
    void whoIsNamedBehindTheirWordsDoesNotActInThem(String text, String anchor, String teller) {
        Reading reading = SharedReader.read(text);
        assertThat(reading.events())
                .filteredOn(event -> event.anchor().text().equals(anchor))
                .isNotEmpty()
                .allSatisfy(
                        event -> assertThat(names(reading, event.actors())).noneMatch(name -> name.contains(teller)));
    }

    @Test
    void whatASourceDeniesIsDenied() {
        Reading reading = SharedReader.read("Denmark denied attacking Norway.");
        assertThat(reading.events())
                .filteredOn(event -> event.type() == EventType.ASSAULT)
                .extracting(Event::status)
                .containsExactly(EventStatus.DENIED);
    }

    @Test
    void inAPassiveTheAgentActs() {
        Reading reading = SharedReader.read("Norway was attacked by Denmark.");
        Event attack = reading.events().getFirst();
        assertThat(names(reading, attack.actors())).containsExactly("Denmark");
        assertThat(names(reading, attack.recipients())).containsExactly("Norway");
    }

    @Test
    void allWhoTakePartInAMeetingAct() {
        Reading reading =
                SharedReader.read("Norwegian President Dana Orlov held talks with Danish envoy Kim Falk in Oslo.");
        Event talks = reading.events().getFirst();
        assertThat(talks.type()).isEqualTo(EventType.CONSULT);
        assertThat(names(reading, talks.actors())).containsExactly("Dana Orlov", "Kim Falk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ministers met to discuss aid for Norway.",
                "Norwegian troops occupied the plant, Norway's largest."
            })
    void whomItIsForOrWhoseItIsIsNoPlace(String sentence) {
        assertThat(SharedReader.read(sentence).events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.place()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The ferry sailed at noon.", "He had a heart attack.", "The peace plan has ten points."})
    void ordinaryThingsAreNoEvents(String sentence) {
        assertThat(SharedReader.read(sentence).events()).isEmpty();
    }

    /** The reports are of 14 December 2025. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Denmark could meet Norway next week in Oslo.              | POSSIBLE
                    Denmark is likely to meet Norway in Oslo on 20 December.  | POSSIBLE
                    Denmark is to meet Norway in Oslo on 20 December.         | SCHEDULED
                    Denmark will meet Norway in Oslo on 20 December.          | SCHEDULED
                    """)
    void aDayAheadFixesNothingThatTheWordsLeaveOpen(String sentence, EventStatus status) {
        assertThat(SharedReader.read(sentence).events())
                .filteredOn(event -> event.anchor().text().equals("meet"))
                .extracting(Event::status)
                .containsExactly(status);
    }

    @Test
    void theDayOfASourceIsNotTheEvents() {
        assertThat(SharedReader.read("Danish troops attacked a Norwegian port (Oslo Times, December 20).")
                        .events())
                .filteredOn(event -> event.anchor().text().equals("attacked"))
                .allSatisfy(event -> assertThat(event.when()).isEmpty())
                .hasSize(1);
    }

    private static List<String> names(Reading reading, List<String> ids) {
        return ids.stream()
                .map(id -> reading.actors().stream()
                        .filter(actor -> actor.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .map(Actor::name)
                .toList();
    }
}
