// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.type.verbal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.event.type.EventLines;
import org.sitrep.record.event.EventType;

/** Who asks, demands, orders or says that somebody must. */
class RequestTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway asked Denmark to withdraw.                | asked - occurred [Norway] -> [Denmark]
            Norway called on Denmark to withdraw its troops. | called - occurred [Norway] -> [Denmark]
            Norway demanded that Denmark withdraw.           | demanded - occurred [Norway] -> [Denmark]
            Dana Orlov urged Denmark to free the sailors.    | urged - occurred [Dana Orlov] -> [Denmark]
            Denmark was urged by Norway to withdraw.         | urged - occurred [Norway] -> [Denmark]
            Norway called for talks with Denmark.            | called - occurred [Norway] -> [Denmark]
            Norway's demand for an apology was heard.        | demand - occurred [Norway] -> []
            Finnish families sought refuge in Norway.        | sought assist occurred [Finnish families] -> [Norway]
            Norway ordered its troops to leave Denmark.      | ordered - occurred [Norway] -> [troops]
            Norway appealed to Denmark for help.             | appealed - occurred [Norway] -> [Denmark]
            """)
    void whoDidItToWhom(String sentence, String events) {
        assertThat(EventLines.of(sentence, EventType.REQUEST)).isEqualTo(events);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A spokesman did not respond to a request for comment.",
                "Tickets are in demand.",
                "He called his mother.",
                "Kim Falk was asked about the weather."
            })
    void whatOnlySoundsLikeIt(String sentence) {
        assertThat(EventLines.of(sentence, EventType.REQUEST)).isEmpty();
    }
}
