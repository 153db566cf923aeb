// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.type.material;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.event.type.EventLines;
import org.sitrep.record.event.EventType;

/** Sanctions, cut ties, expulsions, verdicts. */
class SanctionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway imposed sanctions on Denmark.          | sanctions discontinue occurred [Norway] -> [Denmark]
            Sanctions were imposed on Denmark by Norway.  | Sanctions discontinue occurred [Norway] -> [Denmark]
            Norway expelled two Danish diplomats.         | expelled expel occurred [Norway] -> [Danish diplomats]
            Norway cut ties with Denmark.                 | cut discontinue occurred [Norway] -> [Denmark]
            Norway suspended aid to Denmark.              | suspended discontinue occurred [Norway] -> [Denmark]
            A Norwegian court convicted Kim Falk.         | convicted convict occurred [Norwegian court] -> [Kim Falk]
            A Norwegian court found Kim Falk guilty.      | found convict occurred [Norwegian court] -> [Kim Falk]
            Norway withdrew from the treaty with Denmark. | withdrew discontinue occurred [Norway] -> [Denmark]
            Norway withdrew its ambassador from Denmark.  | withdrew withdraw occurred [Norway] -> [Denmark]
            Norway banned imports from Denmark.           | banned discontinue occurred [Norway] -> [Denmark]
            """)
    void whoDidItToWhom(String sentence, String events) {
        assertThat(EventLines.of(sentence, EventType.SANCTION)).isEqualTo(events);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The law sanctions the use of force.", "He cut the cake.", "She was fired with enthusiasm."})
    void whatOnlySoundsLikeIt(String sentence) {
        assertThat(EventLines.of(sentence, EventType.SANCTION)).isEmpty();
    }
}
