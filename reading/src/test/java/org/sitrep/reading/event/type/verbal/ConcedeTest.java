// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.type.verbal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.event.type.EventLines;
import org.sitrep.record.event.EventType;

/** What is eased, lifted, pardoned, called off or allowed. */
class ConcedeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Denmark lifted sanctions on Norway.          | lifted - occurred [Denmark] -> [Norway]
            Denmark eased the curfew in Copenhagen.      | eased - occurred [Denmark] -> []
            Dana Orlov apologised to Denmark.            | apologised - occurred [Dana Orlov] -> [Denmark]
            Dana Orlov pardoned Kim Falk.                | pardoned - occurred [Dana Orlov] -> [Kim Falk]
            Norway declared a ceasefire with Denmark.    | declared - occurred [Norway] -> [Denmark]
            Norwegian miners called off their strike.    | called - occurred [Norwegian miners] -> []
            Norway allowed Danish ships to enter.        | allowed - occurred [Norway] -> [Denmark]
            Norway opened its border to Danish lorries.  | opened - occurred [Norway] -> [Denmark]
            Norway dropped the charges against Kim Falk. | dropped - occurred [Norway] -> [Kim Falk]
            Norway bowed to Danish demands.              | bowed - occurred [Norway] -> [Denmark]
            """)
    void whoDidItToWhom(String sentence, String events) {
        assertThat(EventLines.of(sentence, EventType.CONCEDE)).isEqualTo(events);
    }

    @ParameterizedTest
    @ValueSource(strings = {"She lifted the box.", "Prices eased in May.", "The rain stopped."})
    void whatOnlySoundsLikeIt(String sentence) {
        assertThat(EventLines.of(sentence, EventType.CONCEDE)).isEmpty();
    }
}
