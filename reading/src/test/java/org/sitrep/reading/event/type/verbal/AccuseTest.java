// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.type.verbal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.event.type.EventLines;
import org.sitrep.record.event.EventType;

/** Blame, criticism, charges, inquiries. */
class AccuseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway accused Denmark of lying.                         | accused allege occurred [Norway] -> [Denmark]
            Denmark was accused of lying by Norway.                  | accused allege occurred [Norway] -> [Denmark]
            Norway blamed Denmark for the attack.                    | blamed disapprove occurred [Norway] -> [Denmark]
            Norway condemned Denmark's attack on Bergen.             | condemned disapprove occurred [Norway] -> [Denmark]
            Norwegian prosecutors charged Kim Falk with fraud.       | charged allege occurred [Norwegian prosecutors] -> [Kim Falk]
            Norway launched an investigation into Danish officials.  | investigation investigate occurred [Norway] -> [Danish officials]
            Norway summoned the Danish ambassador.                   | summoned disapprove occurred [Norway] -> [Danish ambassador]
            Norway said that Denmark was responsible for the attack. | responsible allege occurred [Norway] -> [Denmark]
            Dana Orlov sued the Danish newspaper.                    | sued allege occurred [Dana Orlov] -> [Danish newspaper]
            Norway's criticism of Denmark grew louder.               | criticism disapprove occurred [Norway] -> [Denmark]
            Kim Falk attacked the government's policy.               | attacked disapprove occurred [Kim Falk] -> [government]
            """)
    void whoDidItToWhom(String sentence, String events) {
        assertThat(EventLines.of(sentence, EventType.ACCUSE)).isEqualTo(events);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The battery was charged.", "The company charges ten euros."})
    void whatOnlySoundsLikeIt(String sentence) {
        assertThat(EventLines.of(sentence, EventType.ACCUSE)).isEmpty();
    }
}
