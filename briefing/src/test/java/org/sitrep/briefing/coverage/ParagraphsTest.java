// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which paragraph words stand in. */
class ParagraphsTest {

    @ParameterizedTest
    @CsvSource({
        "'One.', One, 1",
        "'One.\n\nTwo.', Two, 2",
        "'One.\n\nTwo.', One, 1",
        "'One\nstill one.\n\nTwo.', still, 1",
        "'One\nstill one.\n\nTwo.', Two, 2",
        "'One.\nTwo.\nThree.', Three, 3",
        "'\n\nOne.\r\n \r\n\r\nTwo.', Two, 2",
        "'One.\nTwo.\n\n', Two, 2"
    })
    void blankLinesPartParagraphsOrTheEndsOfLines(String text, String words, int number) {
        assertThat(Paragraphs.of(text).number(text.indexOf(words))).isEqualTo(number);
    }
}
