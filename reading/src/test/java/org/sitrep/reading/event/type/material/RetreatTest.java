// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.type.material;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.event.type.EventLines;
import org.sitrep.record.event.EventType;

/** Troops pulled out, people set free, weapons laid down, offices left. */
class RetreatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Denmark withdrew its troops from Norway.              | withdrew withdraw occurred [Denmark] -> [Norway]
            Danish troops pulled out of Bergen.                   | pulled withdraw occurred [Danish troops] -> [Norway]
            Norway released the Danish sailors.                   | released release occurred [Norway] -> [Danish sailors]
            Danish prisoners were released by Norway.             | released release occurred [Norway] -> [Danish prisoners]
            Rebels in Norway laid down their weapons.             | laid disarm occurred [Rebels in Norway] -> []
            Danish minister Kim Falk resigned.                    | resigned resign occurred [Kim Falk] -> []
            Kim Falk stepped down on Friday.                      | stepped resign occurred [Kim Falk] -> []
            Norway returned the remains to Denmark.               | returned - occurred [Norway] -> [Denmark]
            The withdrawal of Danish troops from Norway began.    | withdrawal - occurred [Danish troops] -> [Norway]
            Denmark set the hostages free.                        | set release occurred [Denmark] -> [hostages]
            Denmark's withdrawal from Norway was slow.            | withdrawal - occurred [Denmark] -> [Norway]
            """)
    void whoDidItToWhom(String sentence, String events) {
        assertThat(EventLines.of(sentence, EventType.RETREAT)).isEqualTo(events);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The studio released a film.", "The player withdrew from the race.", "He pulled a muscle."})
    void whatOnlySoundsLikeIt(String sentence) {
        assertThat(EventLines.of(sentence, EventType.RETREAT)).isEmpty();
    }
}
