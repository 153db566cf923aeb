// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which characters stay. */
class PlainCharactersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a soft hyphen              | Not\\u00ADfall                    | Notfall
            zero width                 | fer\\u200Bry \\uFEFFlate\\u2060r    | ferry later
            marks among Latin letters  | \\u200Ethe\\u200F ferry\\u202C      | the ferry
            marks in Arabic            | \\u0639\\u0628\\u0631 \\u200E(AP)    | \\u0639\\u0628\\u0631 \\u200E(AP)
            a joiner in Latin          | fer\\u200Dry \\u200Cline           | ferry line
            a non-joiner in Persian    | \\u0645\\u06CC\\u200C\\u0631\\u0648\\u062F | \\u0645\\u06CC\\u200C\\u0631\\u0648\\u062F
            a joiner in Devanagari     | \\u0915\\u094D\\u200D\\u0937         | \\u0915\\u094D\\u200D\\u0937
            a family                   | \\uD83D\\uDC68\\u200D\\uD83D\\uDC69\\u200D\\uD83D\\uDC67 | \\uD83D\\uDC68\\u200D\\uD83D\\uDC69\\u200D\\uD83D\\uDC67
            a rainbow flag             | \\uD83C\\uDFF3\\uFE0F\\u200D\\uD83C\\uDF08 | \\uD83C\\uDFF3\\uFE0F\\u200D\\uD83C\\uDF08
            controls                   | fer\\u0007ry\\u0085 line           | ferry line
            blanks                     | ten\\u00A0\\u2009 tonnes\\u3000more | ten tonnes more
            half a pair                | fer\\uD83Dry                      | fer\\uFFFDry
            """)
    void whatNobodySeesGoes(String what, String text, String plain) {
        assertThat(PlainCharacters.of(unescaped(text))).as(what).isEqualTo(unescaped(plain));
    }

    private static String unescaped(String text) {
        return Pattern.compile("\\\\u(\\p{XDigit}{4})")
                .matcher(text)
                .replaceAll(code -> String.valueOf((char) HexFormat.fromHexDigits(code.group(1))));
    }

    @Test
    void linesStay() {
        assertThat(PlainCharacters.of("one \n\n\u00A0two\u00A0\nthree")).isEqualTo("one\n\ntwo\nthree");
    }

    @Test
    void nothingMoreGoesTheSecondTime() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String text = random.ints(60, 0, 0x3100)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String once = PlainCharacters.of(text);
            assertThat(PlainCharacters.of(once)).as("seed %d", seed).isEqualTo(once);
        }
    }
}
