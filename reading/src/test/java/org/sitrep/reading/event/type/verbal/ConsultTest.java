// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.type.verbal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.event.type.EventLines;
import org.sitrep.record.event.EventType;

/** Meetings, talks, calls and visits: all who take part act, a host receives. */
class ConsultTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dana Orlov met Kim Falk in Oslo.                                      | met - occurred [Dana Orlov, Kim Falk] -> []
            Norwegian and Danish ministers will meet in Helsinki on Friday.       | meet - scheduled [Norway, Denmark] -> []
            Norwegian President Dana Orlov held talks with Danish envoy Kim Falk. | talks - occurred [Dana Orlov, Kim Falk] -> []
            Dana Orlov phoned Kim Falk on Monday.                                 | phoned phone occurred [Dana Orlov, Kim Falk] -> []
            Dana Orlov spoke with Kim Falk by phone.                              | spoke - occurred [Dana Orlov, Kim Falk] -> []
            Dana Orlov visited Denmark.                                           | visited visit occurred [Dana Orlov] -> [Denmark]
            Denmark hosted Dana Orlov in Copenhagen.                              | hosted visit occurred [Denmark] -> [Dana Orlov]
            Talks between Norway and Denmark began in Oslo.                       | Talks - occurred [Norway, Denmark] -> []
            The envoys discussed the truce with Danish officials.                 | discussed - occurred [envoys, Danish officials] -> []
            Norwegian Prime Minister Dana Orlov attended a summit in Helsinki.    | summit - occurred [Dana Orlov] -> []
            Officials from Norway and Denmark met in Cairo.                       | met - occurred [Norway, Denmark] -> []
            Kim Falk, who met Dana Orlov on Friday, left on Saturday.             | met - occurred [Kim Falk, Dana Orlov] -> []
            Norway refused to meet Danish envoys.                                 | meet - denied [Norway, Danish envoys] -> []
            """)
    void whoDidItToWhom(String sentence, String events) {
        assertThat(EventLines.of(sentence, EventType.CONSULT)).isEqualTo(events);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The product meets the standard.",
                "The coach talks about her childhood.",
                "She held a news conference in Oslo.",
                "The talk of the town was the new bridge."
            })
    void whatOnlySoundsLikeIt(String sentence) {
        assertThat(EventLines.of(sentence, EventType.CONSULT)).isEmpty();
    }
}
