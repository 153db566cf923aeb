// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.lexicon.Table;

/** What language a few sentences are in. */
class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The ferry left at noon and came back in the evening, as the coast guard said.
            de | Die Fähre ist am Mittag ausgelaufen und kam am Abend mit allen an Bord zurück.
            fr | Le bateau est parti à midi et il est revenu dans la soirée avec tous les passagers.
            es | El barco salió al mediodía y volvió por la tarde con todos los pasajeros a bordo.
            it | Il traghetto è partito a mezzogiorno ed è tornato di sera con tutti i passeggeri, ma non con il capitano.
            pt | A balsa partiu ao meio-dia e voltou à noite com todos os passageiros, mas não com o capitão.
            nl | De veerboot is om twaalf uur vertrokken en kwam in de avond met alle passagiers terug.
            pl | Prom wypłynął w południe i wrócił wieczorem, ale nie było na nim kapitana, który został w porcie.
            tr | Feribot öğlen yola çıktı ve akşam geri döndü, ama kaptan bir gün daha limanda kaldı.
            id | Kapal itu berangkat pada siang hari dan kembali dengan semua penumpang yang ada di dalam.
            sv | Färjan gick vid middag och kom tillbaka på kvällen, men det var inte kaptenen som styrde den.
            ro | Feribotul a plecat la prânz și s-a întors seara cu toți pasagerii, dar nu și cu căpitanul care a fost în port.
            cs | Trajekt vyplul v poledne a vrátil se večer, ale kapitán se na něm podle všech nebyl.
            ru | Паром вышел в полдень и вернулся вечером, сообщила береговая охрана.
            uk | Пором вийшов опівдні й повернувся ввечері, повідомила берегова охорона своїй країні.
            ar | غادرت العبارة ظهرا وعادت في المساء كما قال خفر السواحل.
            fa | کشتی ظهر رفت و پس از چند ساعت به گفته گارد ساحلی بازگشت.
            he | המעבורת יצאה בצהריים וחזרה בערב.
            el | Το πλοίο έφυγε το μεσημέρι και γύρισε το βράδυ.
            zh | 渡轮中午离开,晚上带着所有乘客返回港口。
            ja | フェリーは正午に出港し、夕方に戻った。
            ko | 여객선은 정오에 떠나 저녁에 돌아왔다.
            hi | नौका दोपहर में निकली और शाम को लौट आई।
            th | เรือข้ามฟากออกเดินทางตอนเที่ยงและกลับมาในตอนเย็น
            ru | Компания Example Wire сообщила о пароме
            '' | Ferry Sudmark Norland Falk Orlov Ito
            '' | 12.30 – 14.15
            """)
    void theLanguageIsToldByScriptAndWords(String language, String text) {
        assertThat(LanguageGuess.find(text)).isEqualTo(Optional.of(language).filter(code -> !code.isEmpty()));
    }

    @Test
    void tablesNameScriptsAndLanguagesThatAre() {
        Table scripts = Table.load(LanguageGuess.class, "scripts.tsv");
        assertThat(scripts.list("script")).allSatisfy(Character.UnicodeScript::forName);
        assertThat(Table.load(LanguageGuess.class, "function-words.tsv").list("language"))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]{2}"));
    }
}
