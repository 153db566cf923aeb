// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.reading.SharedReader;
import org.sitrep.record.Reading;
import org.sitrep.record.event.Event;
import org.sitrep.record.place.Place;
import org.sitrep.record.place.PlacePrecision;
import org.sitrep.record.time.TimePrecision;

/** When and where events happen, and how closely that is known. The reports are of Sunday, 14 December 2025. */
class CircumstancesTest {

    private static Event event(Reading reading, String anchor) {
        return reading.events().stream()
                .filter(event -> event.anchor().text().equals(anchor))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError(anchor + " is no event"));
    }

    /** An empty cell: the text does not settle it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Denmark attacked Bergen on Friday.                                            | attacked   | 2025-12-12
            On Friday, Denmark attacked Bergen, and they shelled the port of Oslo.        | shelled    | 2025-12-12
            Norway has seized two ferries, and Denmark seized a tanker on Friday.         | seized     | 2025-12-12
            Norway released two sailors, and Denmark arrested a captain on Friday.        | released   |
            Dana Orlov will visit Oslo on Tuesday as Norway has accused Denmark of lying. | visit      | 2025-12-16
            Dana Orlov said on Friday that Denmark had attacked Norway.                   | attacked   |
            Denmark had attacked Norway on Tuesday, Dana Orlov said on Friday.            | attacked   | 2025-12-09
            Dana Orlov condemned on Friday the Danish attack on Norway.                   | attack     |
            Dana Orlov condemned on Friday the Danish attack on Norway.                   | condemned  | 2025-12-12
            Norwegian troops have fought Denmark since Friday.                            | fought     |
            Norwegian troops attacked Denmark after a truce ended on Friday.              | attacked   |
            Norway and Denmark held talks on Friday.                                      | talks      | 2025-12-12
            The Danish attack killed two Norwegian sailors on Friday.                     | attack     | 2025-12-12
            Denmark attacked Norway, killing two sailors on Friday.                       | attacked   | 2025-12-12
            Dana Orlov, who has long been the mediator, on Friday held talks with Falk.   | talks      | 2025-12-12
            Denmark annexed the island in 2014.                                           | annexed    | 2014-01-01
            """)
    void theDayOfAnEventIsThatOfItsOwnClause(String sentence, String anchor, String from) {
        assertThat(event(SharedReader.read(sentence), anchor)
                        .when()
                        .map(when -> when.from().toLocalDate().toString()))
                .isEqualTo(Optional.ofNullable(from));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Denmark attacked Norway near Bergen.                                          | attacked   | Bergen
            Danish troops captured the village of Odense in Denmark.                      | captured   | Odense
            Danish forces shelled Bergen, and they attacked houses in Oslo.               | shelled    | Bergen
            Danish forces shelled Bergen, and they attacked houses in Oslo.               | attacked   | Oslo
            Danish and Norwegian envoys will meet for peace talks in Oslo.                | meet       | Oslo
            Ministers held talks on a truce in Norway.                                    | talks      |
            Kim Falk phoned Dana Orlov in Oslo.                                           | phoned     |
            Dana Orlov met the envoy of Norway in Odense.                                 | met        | Odense
            Denmark accused Norway of preparing an attack on Bergen.                      | accused    |
            Norwegian troops withdrew from Oslo.                                          | withdrew   | Oslo
            Bergen, which Danish troops claim to have captured, is in ruins.              | captured   | Bergen
            Dana Orlov lives in Oslo. She met Kim Falk in the Norwegian capital.          | met        | Oslo
            Life in Bergen was quiet at noon. Danish troops captured the town on Friday.  | captured   | Bergen
            In Bergen, the mayor said Danish drones had attacked houses.                  | attacked   | Bergen
            """)
    void thePlaceOfAnEventIsWhereItHappensNotWhatIsMentioned(String text, String anchor, String place) {
        Reading reading = SharedReader.read(text);
        assertThat(event(reading, anchor)
                        .place()
                        .flatMap(id -> reading.gazetteer().stream()
                                .filter(entry -> entry.id().equals(id))
                                .findFirst())
                        .map(Place::name))
                .isEqualTo(Optional.ofNullable(place));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Danish troops entered Bergen on Friday. They had attacked two houses.    | attacked |
            Danish troops entered Bergen on Friday. They will attack Oslo.           | attack   |
            Dana Orlov said on Friday she was ill. Danish troops attacked Bergen.    | attacked |
            """)
    void aPlainPastGoesOnWithTheDayOfTheSentenceBefore(String text, String anchor, String from) {
        assertThat(event(SharedReader.read(text), anchor)
                        .when()
                        .map(when -> when.from().toLocalDate().toString()))
                .isEqualTo(Optional.ofNullable(from));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Danish troops attacked Bergen on Friday.           | DAY   | CITY
            Danish troops attacked villages in Norway last week. | WEEK | COUNTRY
            Danish troops attacked villages in Norway in November. | MONTH | COUNTRY
            """)
    void timeAndPlaceSayHowCloselyTheyAreKnown(String sentence, TimePrecision time, PlacePrecision place) {
        Event attack = event(SharedReader.read(sentence), "attacked");
        assertThat(attack.timePrecision()).contains(time);
        assertThat(attack.placePrecision()).contains(place);
    }
}
