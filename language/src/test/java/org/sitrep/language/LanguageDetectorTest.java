// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.lexicon.Table;

/** What is taken for another language, and what is let pass. */
class LanguageDetectorTest {

    private final LanguageDetector detector = LanguageDetector.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    de | Die Ministerin sagte am Montag, dass die Fähre nicht mehr fährt und die Brücke auch gesperrt ist.
                    fr | La ministre a dit lundi que le ferry ne partait plus et que le pont était fermé pour les camions.
                    es | La ministra dijo el lunes que el transbordador ya no sale y que el puente está cerrado por la noche.
                    nl | De minister zei maandag dat de veerboot niet meer vaart en dat ook de brug voor auto's dicht is.
                    pl | Minister powiedziała w poniedziałek, że prom już nie pływa i że most jest zamknięty przez całą noc.
                    ru | Министр заявила в понедельник, что паром больше не ходит.
                    ar | قالت الوزيرة يوم الاثنين إن العبارة توقفت
                    zh | 部长星期一说渡轮不再开了。
                    """)
    void anotherLanguageIsNamed(String code, String text) {
        assertThat(detector.findForeign(text)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister said on Monday that the ferry no longer sails.",
                "NORLAND MINISTER SAYS THE FERRY NO LONGER SAILS",
                "Orlov: no ferry",
                "Le Monde, Die Zeit, El País, La Repubblica",
                "Dana Orlov, Jon de la Cruz, Anna van der Berg, Karl von Alm",
                "“Die Fähre fährt nicht mehr,” she said in German, and the reporters asked her what that was to mean.",
                "1 2 3 4 5 6 7 8 9 10",
                ""
            })
    void whatMayBeEnglishPasses(String text) {
        assertThat(detector.findForeign(text)).isEmpty();
    }

    @Test
    void theTablesHoldWordsInLowerCaseAndKnownScripts() {
        for (Table.Row row :
                Table.load(LanguageDetector.class, "function-words.tsv").rows()) {
            assertThat(row.get("language")).matches("[a-z]{2}");
            assertThat(row.list("words"))
                    .as(row.place())
                    .hasSizeGreaterThanOrEqualTo(20)
                    .allMatch(word -> word.matches("[\\p{Ll}\\p{Lo}\\p{M}'’]+"));
        }
        for (Table.Row row : Table.load(LanguageDetector.class, "scripts.tsv").rows()) {
            assertThat(Character.UnicodeScript.forName(row.get("script"))).isNotNull();
        }
    }
}
