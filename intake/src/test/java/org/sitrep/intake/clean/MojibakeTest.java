// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was read in a wrong encoding, and what only looks so. */
class MojibakeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The captain’s “note” – all of it…",
                "The café in Übersee is déjà fermé",
                "Élan",
                "It costs £5 or 20 € at 4 °C",
                "Паром ушёл в полдень",
                "غادرت العبارة",
                "渡轮中午离开了",
                "Ferry \uD83D\uDE00",
                "naïve ½"
            })
    void textReadWronglyIsRepaired(String text) {
        String wrong = misread(text);
        assertThat(Mojibake.repair(wrong).text()).isEqualTo(text);
        assertThat(Mojibake.repair(wrong).warnings()).hasSize(1);
        assertThat(Mojibake.repair("Twice: " + misread(misread("’"))).text()).isEqualTo("Twice: ’");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The CAFÉ” is open",
                "«PERÚ» y «CANADÁ»",
                "A IRMÃ” disse",
                "“À la carte” – naïve, señor",
                "Ö“ und „Ä“",
                "20 °C, § 5, £5",
                "Паром’",
                "è»è›",
                "she résumé”—he said",
                "plain words"
            })
    void whatIsRightStays(String text) {
        assertThat(Mojibake.repair(text)).isEqualTo(new Mojibake.Repaired(text, java.util.List.of()));
    }

    @Test
    void longRunsAreNoDanger() {
        String text = "Ã".repeat(1_000_000);
        assertThat(Mojibake.repair(text).text()).isEqualTo(text);
    }

    /** As Windows, with the gaps of its table filled as browsers do. */
    private static String misread(String text) {
        StringBuilder wrong = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String one = new String(new byte[] {b}, Charset.forName("windows-1252"));
            wrong.append(one.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : one);
        }
        return wrong.toString();
    }
}
