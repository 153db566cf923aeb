// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.type.verbal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.event.type.EventLines;
import org.sitrep.record.event.EventType;

/** Who says that they will: pledges, offers, deals to come, a promise in "will". */
class AgreeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Denmark and Norway agreed to meet in Oslo.                      | agreed - occurred [Denmark, Norway] -> []
            Denmark has agreed to lift its ban on Norwegian fish.           | agreed - occurred [Denmark] -> [Norway]
            Norway pledged to send doctors to Finland.                      | pledged - occurred [Norway] -> [Finland]
            Denmark is willing to release the Norwegian sailors.            | willing - occurred [Denmark] -> [Norwegian sailors]
            Norway said it will return the paintings to Denmark.            | will - occurred [Norway] -> [Denmark]
            The Danish government will provide shelter to Finnish refugees. | will - occurred [Danish government] -> [Finnish refugees]
            Norway accepted the Danish proposal.                            | accepted - occurred [Norway] -> [Denmark]
            Dana Orlov invited Kim Falk to Oslo.                            | invited - occurred [Dana Orlov] -> [Kim Falk]
            Norway did not agree to leave Oslo.                             | agree - denied [Norway] -> []
            """)
    void whoDidItToWhom(String sentence, String events) {
        assertThat(EventLines.of(sentence, EventType.AGREE)).isEqualTo(events);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By clicking, you agree to the terms.",
                "The figures agree with the forecast.",
                "The firm offers a new phone.",
                "He committed a foul in the second half."
            })
    void whatOnlySoundsLikeIt(String sentence) {
        assertThat(EventLines.of(sentence, EventType.AGREE)).isEmpty();
    }
}
