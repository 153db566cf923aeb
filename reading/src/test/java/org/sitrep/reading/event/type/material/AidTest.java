// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.type.material;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.event.type.EventLines;
import org.sitrep.record.event.EventType;

/** Money, arms, relief, training, asylum. */
class AidTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway sent aid to Denmark.                      | aid - occurred [Norway] -> [Denmark]
            Norway gave Denmark two million dollars.         | gave - occurred [Norway] -> [Denmark]
            Norway supplied Denmark with tanks.              | supplied - occurred [Norway] -> [Denmark]
            Aid was sent to Denmark by Norway.               | Aid - occurred [Norway] -> [Denmark]
            Norway deployed peacekeepers to Cyprus.          | deployed - occurred [Norway] -> [Cyprus]
            Norwegian officers are training Danish soldiers. | training - ongoing [Norwegian officers] -> [Danish soldiers]
            Denmark received weapons from Norway.            | received - occurred [Norway] -> [Denmark]
            Norway granted asylum to Danish sailors.         | asylum - occurred [Norway] -> [Danish sailors]
            Norwegian doctors helped the wounded in Denmark. | helped - occurred [Norwegian doctors] -> [the wounded]
            Norway will not send tanks to Denmark.           | send - denied [Norway] -> [Denmark]
            Denmark asked Norway to send ammunition.         | send - demanded [Norway] -> [Denmark]
            """)
    void whoDidItToWhom(String sentence, String events) {
        assertThat(EventLines.of(sentence, EventType.AID)).isEqualTo(events);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The firm provides services to customers.",
                "He was armed with a knife.",
                "The tax will help growth.",
                "The shop gave free samples."
            })
    void whatOnlySoundsLikeIt(String sentence) {
        assertThat(EventLines.of(sentence, EventType.AID)).isEmpty();
    }
}
