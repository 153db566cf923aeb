// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.type.material;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.event.type.EventLines;
import org.sitrep.record.event.EventType;

/** Demonstrations, strikes, boycotts, burnt flags. */
class ProtestTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Farmers protested in Oslo.                              | protested demo occurred [Farmers] -> []
            Thousands of people took to the streets of Oslo.        | took demo occurred [Thousands of people] -> []
            Norwegian nurses went on strike.                        | strike strike occurred [Norwegian nurses] -> []
            Students demonstrated against the Norwegian government. | demonstrated demo occurred [Students] -> [Norwegian government]
            Norway boycotted the games in Denmark.                  | boycotted boycott occurred [Norway] -> [Denmark]
            Protesters in Norway burned the Danish flag.            | burned vandalize occurred [Protesters in Norway] -> [Denmark]
            A protest against Denmark was held in Oslo.             | protest demo occurred [] -> [Denmark]
            Norwegian prisoners began a hunger strike.              | strike hunger occurred [Norwegian prisoners] -> []
            """)
    void whoDidItToWhom(String sentence, String events) {
        assertThat(EventLines.of(sentence, EventType.PROTEST)).isEqualTo(events);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The clock will strike twelve.", "The rally driver won in Oslo.", "Shares rallied in March."})
    void whatOnlySoundsLikeIt(String sentence) {
        assertThat(EventLines.of(sentence, EventType.PROTEST)).isEmpty();
    }
}
