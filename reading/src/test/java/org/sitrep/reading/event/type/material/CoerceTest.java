// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.type.material;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.event.type.EventLines;
import org.sitrep.record.event.EventType;

/** Arrests, bans, curfews, raids, occupation, cyber attacks. */
class CoerceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norwegian police arrested Danish sailors.                 | arrested arrest occurred [Norwegian police] -> [Danish sailors]
            Danish sailors were arrested by Norwegian police.         | arrested arrest occurred [Norwegian police] -> [Danish sailors]
            Kim Falk's arrest by Norwegian police angered Denmark.    | arrest arrest occurred [Norwegian police] -> [Kim Falk]
            Danish troops still hold Bergen.                          | hold seize ongoing [Danish troops] -> [Norway]
            Norway imposed a curfew.                                  | curfew curfew occurred [Norway] -> []
            Norway declared martial law.                              | declared martial-law occurred [Norway] -> []
            Norway closed its border with Denmark.                    | closed restrict occurred [Norway] -> [Denmark]
            Norway deported Danish workers.                           | deported deport occurred [Norway] -> [Danish workers]
            Norwegian police raided the office of a Danish newspaper. | raided seize occurred [Norwegian police] -> [Danish newspaper]
            Norway banned the Danish party.                           | banned restrict occurred [Norway] -> [Danish party]
            Police dispersed protesters in Oslo.                      | dispersed restrict occurred [Police] -> [protesters]
            Hackers from Denmark launched a cyber attack on Norway.   | attack cyber occurred [Hackers from Denmark] -> [Norway]
            """)
    void whoDidItToWhom(String sentence, String events) {
        assertThat(EventLines.of(sentence, EventType.COERCE)).isEqualTo(events);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bar was closed for repairs.",
                "The film captured hearts.",
                "He was forced to miss the match."
            })
    void whatOnlySoundsLikeIt(String sentence) {
        assertThat(EventLines.of(sentence, EventType.COERCE)).isEmpty();
    }
}
