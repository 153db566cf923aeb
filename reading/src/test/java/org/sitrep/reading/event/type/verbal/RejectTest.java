// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.type.verbal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.event.type.EventLines;
import org.sitrep.record.event.EventType;

/** Refusals, vetoes, cancelled meetings, "will not". */
class RejectTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway rejected the Danish proposal.               | rejected - occurred [Norway] -> [Denmark]
            The Danish proposal was rejected by Norway.        | rejected - occurred [Norway] -> [Denmark]
            Norway refused to meet Danish envoys.              | refused - occurred [Norway] -> [Danish envoys]
            Norway rejected a request by Denmark.              | rejected - occurred [Norway] -> [Denmark]
            Norway said it will never stop its war on Denmark. | will - occurred [Norway] -> [Denmark]
            Norway will not lift the ban on Danish fish.       | will - occurred [Norway] -> [Denmark]
            Norway vetoed the Danish resolution.               | vetoed - occurred [Norway] -> [Denmark]
            Norway cancelled talks with Denmark.               | cancelled meet occurred [Norway] -> [Denmark]
            Norway postponed the visit to Denmark.             | postponed meet occurred [Norway] -> [Denmark]
            Norway ruled out talks with Denmark.               | ruled - occurred [Norway] -> [Denmark]
            Norway turned down the Danish offer.               | turned - occurred [Norway] -> [Denmark]
            Norway failed to reach an agreement with Denmark.  | failed - occurred [Norway] -> [Denmark]
            """)
    void whoDidItToWhom(String sentence, String events) {
        assertThat(EventLines.of(sentence, EventType.REJECT)).isEqualTo(events);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The machine rejects old coins.",
                "The match was cancelled because of snow.",
                "Her body rejected the kidney."
            })
    void whatOnlySoundsLikeIt(String sentence) {
        assertThat(EventLines.of(sentence, EventType.REJECT)).isEmpty();
    }
}
