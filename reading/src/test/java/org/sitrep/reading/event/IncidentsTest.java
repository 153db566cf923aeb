// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.reading.SharedReader;
import org.sitrep.record.event.Event;

/** Which mentions within a report are of one happening. */
class IncidentsTest {

    private static Optional<String> incident(List<Event> events, String anchor, boolean last) {
        List<Event> named = events.stream()
                .filter(event -> event.anchor().text().equals(anchor))
                .toList();
        assertThat(named).as(anchor).isNotEmpty();
        return (last ? named.getLast() : named.getFirst()).incident();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Denmark's invasion of Norway went on. The Danish invasion of Norway was costly.                | invasion | invasion
            Denmark attacked Norway on Friday. The Danish attack on Friday hit a school.                   | attacked | attack
            Norway and Denmark held talks in Oslo. The talks in Oslo were hard.                            | talks    | talks
            """)
    void oneHappening(String text, String first, String second) {
        List<Event> events = SharedReader.read(text).events();
        assertThat(incident(events, first, false)).isPresent().isEqualTo(incident(events, second, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Danish drones attacked Norway. In June, Danish troops shelled villages in Norway.             | attacked | shelled
            Dana Orlov met Kim Falk in Oslo before the talks in Bergen.                                   | met      | talks
            Dana Orlov visited Kim Falk. The phone call between Ola Berg and Per Lund took an hour.       | visited  | call
            Ola Berg held talks with Per Lund. The talks between Dana Orlov and Kim Falk went on.         | talks    | talks
            Danish troops attacked Bergen on Friday. Danish troops attacked Bergen on Saturday.           | attacked | attacked
            Norway and Denmark will start negotiations. The call between Norway and Sweden was short.     | negotiations | call
            Ola Berg met Per Lund in Oslo on Friday. The meetings of the group are held in spring.         | met      | meetings
            """)
    void twoHappenings(String text, String first, String second) {
        List<Event> events = SharedReader.read(text).events();
        Optional<String> one = incident(events, first, false);
        assertThat(one.isPresent() && one.equals(incident(events, second, true)))
                .isFalse();
    }
}
