// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.record.text.Span;

/** With what an attack was made, by the part of its sentence that tells of it. */
class ArmsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Two air strikes on Karvik killed nine people.                                      | nine  | aircraft
        Barrel bombs killed nine people in Karvik.                                         | nine  | aircraft
        A suicide bomber killed nine people in Karvik.                                     | nine  | bomb
        Shelling and air raids killed nine people in Karvik.                               | nine  | none
        An explosion killed nine people in Karvik.                                         | nine  | none
        Warplanes killed nine people in Karvik after rebels fired rockets that killed two. | nine  | aircraft
        Warplanes killed nine people in Karvik after rebels fired rockets that killed two. | two   | artillery
        """)
    void theWordsTellTheArms(String sentence, String number, String arms) {
        int start = sentence.indexOf(number);
        Span words = Span.of(sentence, start, start + number.length());
        assertThat(Arms.load()
                        .find(Clause.around(words, Span.of(sentence, 0, sentence.length()), sentence)
                                .text())
                        .orElse("none"))
                .isEqualTo(arms);
    }
}
