// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.type.material;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.event.type.EventLines;
import org.sitrep.record.event.EventType;

/** Joint exercises, shared intelligence, trade, extradition. */
class CooperateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway and Denmark held joint exercises.       | exercises - occurred [Norway, Denmark] -> []
            Norway shared intelligence with Denmark.       | shared - occurred [Norway] -> [Denmark]
            Norway extradited Kim Falk to Denmark.         | extradited - occurred [Norway] -> [Kim Falk]
            Norway trades with Denmark.                    | trades - occurred [Norway] -> [Denmark]
            Norwegian police cooperate with Danish police. | cooperate - occurred [Norwegian police] -> [Danish police]
            Cooperation between Norway and Denmark grows.  | Cooperation - occurred [Norway, Denmark] -> []
            Norway joined forces with Denmark.             | joined - occurred [Norway] -> [Denmark]
            """)
    void whoDidItToWhom(String sentence, String events) {
        assertThat(EventLines.of(sentence, EventType.COOPERATE)).isEqualTo(events);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The factory shares a wall with the school.",
                "She does her exercises in the morning.",
                "The shares were exchanged in Oslo."
            })
    void whatOnlySoundsLikeIt(String sentence) {
        assertThat(EventLines.of(sentence, EventType.COOPERATE)).isEmpty();
    }
}
