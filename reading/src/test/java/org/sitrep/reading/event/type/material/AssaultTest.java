// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.type.material;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.event.type.EventLines;
import org.sitrep.record.event.EventType;

/** Attacks, shelling, killing, capture by force, drones shot down. */
class AssaultTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Denmark attacked Norway.                                        | attacked - occurred [Denmark] -> [Norway]
            Norway was attacked by Denmark.                                 | attacked - occurred [Denmark] -> [Norway]
            Denmark's attack on Norway failed.                              | attack - occurred [Denmark] -> [Norway]
            Denmark shelled Bergen.                                         | shelled heavy-weapons occurred [Denmark] -> [Norway]
            Danish drones hit a school in Bergen.                           | hit - occurred [Denmark] -> [school]
            Danish troops took over Bergen.                                 | took - occurred [Danish troops] -> [Norway]
            Danish soldiers opened fire on Norwegian sailors.               | opened firearms occurred [Danish soldiers] -> [Norwegian sailors]
            Bergen came under attack by Danish troops.                      | attack - occurred [Danish troops] -> [Norway]
            Denmark fired ten missiles at Norway.                           | fired heavy-weapons occurred [Denmark] -> [Norway]
            Norway shot down five Danish drones.                            | shot - occurred [Norway] -> [Denmark]
            Rebels kidnapped two Danish nurses.                             | kidnapped abduct occurred [Rebels] -> [Danish nurses]
            Danish troops killed three Norwegian sailors.                   | killed - occurred [Danish troops] -> [Norwegian sailors]
            No soldiers were killed in Bergen.                              | killed - denied [] -> [soldiers]
            Norway said Denmark attacked Sweden.                            | attacked - occurred [Denmark] -> [Sweden]
            Denmark will attack Norway on Friday.                           | attack - scheduled [Denmark] -> [Norway]
            A Danish group claimed responsibility for the attack on Bergen. | attack - occurred [Danish group] -> [Norway]
            Denmark denied attacking Norway.                                | attacking - denied [Denmark] -> [Norway]
            Danish missiles destroyed a Norwegian plant.                    | destroyed destroy occurred [Denmark] -> [Norway]
            """)
    void whoDidItToWhom(String sentence, String events) {
        assertThat(EventLines.of(sentence, EventType.ASSAULT)).isEqualTo(events);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He had a heart attack.",
                "They strike a balance.",
                "The attack on inflation goes on.",
                "The storm killed three people.",
                "The company fought for market share."
            })
    void whatOnlySoundsLikeIt(String sentence) {
        assertThat(EventLines.of(sentence, EventType.ASSAULT)).isEmpty();
    }
}
