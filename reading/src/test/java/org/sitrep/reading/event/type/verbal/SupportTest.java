// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.type.verbal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.event.type.EventLines;
import org.sitrep.record.event.EventType;

/** Praise, recognition, ties, signed agreements. */
class SupportTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Denmark praised Norway.                            | praised - occurred [Denmark] -> [Norway]
            Norway was praised by Denmark.                     | praised - occurred [Denmark] -> [Norway]
            Denmark welcomed Norway's decision to leave Oslo.  | welcomed - occurred [Denmark] -> [Norway]
            Norway and Denmark signed a trade agreement.       | signed - occurred [Norway, Denmark] -> []
            Norway signed a pact with Denmark.                 | signed - occurred [Norway] -> [Denmark]
            Dana Orlov expressed support for Denmark.          | support - occurred [Dana Orlov] -> [Denmark]
            Norway recognised Kosovo.                          | recognised - occurred [Norway] -> [Kosovo]
            Norway restored ties with Denmark.                 | restored - occurred [Norway] -> [Denmark]
            Denmark's support for Norway is firm.              | support - occurred [Denmark] -> [Norway]
            Dana Orlov congratulated Kim Falk on his election. | congratulated - occurred [Dana Orlov] -> [Kim Falk]
            Denmark stands with Norway.                        | stands - occurred [Denmark] -> [Norway]
            "We are grateful to Denmark," Dana Orlov said.     | grateful - occurred [Dana Orlov] -> [Denmark]
            """)
    void whoDidItToWhom(String sentence, String events) {
        assertThat(EventLines.of(sentence, EventType.SUPPORT)).isEqualTo(events);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The band was the support act in Oslo.", "The shelf supports ten kilos.", "He signed a football."
            })
    void whatOnlySoundsLikeIt(String sentence) {
        assertThat(EventLines.of(sentence, EventType.SUPPORT)).isEmpty();
    }
}
