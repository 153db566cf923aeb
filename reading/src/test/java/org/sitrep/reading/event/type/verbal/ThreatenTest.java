// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.type.verbal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.event.type.EventLines;
import org.sitrep.record.event.EventType;

/** Threats, warnings, ultimatums, blows announced by whoever is to strike. */
class ThreatenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Denmark threatened to attack Norway.      | threatened - occurred [Denmark] -> [Norway]
            Denmark threatened Norway with sanctions. | threatened - occurred [Denmark] -> [Norway]
            Denmark warned Norway.                    | warned - occurred [Denmark] -> [Norway]
            Denmark issued an ultimatum to Norway.    | ultimatum - occurred [Denmark] -> [Norway]
            Denmark gave Norway a deadline.           | gave - occurred [Denmark] -> [Norway]
            Norway was threatened by Denmark.         | threatened - occurred [Denmark] -> [Norway]
            """)
    void whoDidItToWhom(String sentence, String events) {
        assertThat(EventLines.of(sentence, EventType.THREATEN)).isEqualTo(events);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "His injuries are not life-threatening.",
                "Rain threatens the harvest.",
                "The warning light is on."
            })
    void whatOnlySoundsLikeIt(String sentence) {
        assertThat(EventLines.of(sentence, EventType.THREATEN)).isEmpty();
    }
}
