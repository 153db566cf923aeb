// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.lexicon.Table;

/** Dates of many languages are read. */
class WrittenDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en  | Friday, October 9th, 2020 at 4:15 pm        | 2020-10-09
            en  | By Dana Orlov, 9 Oct 2020                   | 2020-10-09
            en  | Sept. 9, 2020                               | 2020-09-09
            en  | 9-Oct-20                                    | 2020-10-09
            de  | Freitag, 9. Oktober 2020, 16:15 Uhr         | 2020-10-09
            de  | 5. Jänner 2021                              | 2021-01-05
            de  | Stand: 09.10.20                             | 2020-10-09
            fr  | Publié le 1er août 2020 à 16h15             | 2020-08-01
            fr  | 25 févr. 2021                               | 2021-02-25
            es  | viernes 9 de octubre del 2020               | 2020-10-09
            ca  | 9 d’octubre de 2020                         | 2020-10-09
            it  | 9 ottobre 2020                              | 2020-10-09
            pt  | 1º de março de 2021                         | 2021-03-01
            nl  | vrijdag 9 oktober 2020                      | 2020-10-09
            pl  | 9 października 2020 r.                      | 2020-10-09
            pl  | 9 listopada 2020                            | 2020-11-09
            hr  | 9. listopada 2020.                          | 2020-10-09
            cs  | 9. července 2020                            | 2020-07-09
            sk  | 9. októbra 2020                             | 2020-10-09
            hu  | 2020. október 9. péntek                     | 2020-10-09
            hu  | 2020.10.09. 16:15                           | 2020-10-09
            ro  | 9 octombrie 2020                            | 2020-10-09
            bg  | 9 октомври 2020 г.                          | 2020-10-09
            ru  | 9 ОКТЯБРЯ 2020, 16:15                       | 2020-10-09
            uk  | п’ятниця, 9 жовтня 2020                     | 2020-10-09
            el  | Παρασκευή, 9 Οκτωβρίου 2020                 | 2020-10-09
            tr  | 9 EKİM 2020 CUMA                            | 2020-10-09
            tr  | 9 Kasım 2020                                | 2020-11-09
            sv  | 9 maj 2020                                  | 2020-05-09
            da  | 9. oktober 2020                             | 2020-10-09
            no  | 9. desember 2020                            | 2020-12-09
            fi  | 9. lokakuuta 2020                           | 2020-10-09
            fi  | 9.10.2020                                   | 2020-10-09
            et  | 9. oktoober 2020                            | 2020-10-09
            lv  | 2020. gada 9. oktobris                      | 2020-10-09
            lt  | 2020 m. spalio 9 d.                         | 2020-10-09
            sr  | 9. октобар 2020.                            | 2020-10-09
            sl  | 9. oktobra 2020                             | 2020-10-09
            hy  | 2020 թ. հոկտեմբերի 9                        | 2020-10-09
            ka  | 9 ოქტომბერი, 2020                           | 2020-10-09
            kk  | 2020 жылғы 9 қазан                          | 2020-10-09
            eu  | 2020ko urriaren 9a                          | 2020-10-09
            ar  | الجمعة ٩ تشرين الأول ٢٠٢٠                   | 2020-10-09
            ar  | 9 أكتوبر/تشرين الأول 2020                   | 2020-10-09
            ar  | 09 جويلية 2020                              | 2020-07-09
            fa  | ۱۸ مهر ۱۳۹۹                                 | 2020-10-09
            fa  | ۱۳۹۹/۷/۱۸                                   | 2020-10-09
            fa  | ۹ اکتبر ۲۰۲۰                                | 2020-10-09
            ps  | د ۲۰۲۰ د اکتوبر ۹                           | 2020-10-09
            ur  | 9 اکتوبر، 2020                              | 2020-10-09
            ku  | 9ê adara 2020an                             | 2020-03-09
            he  | 9 באוקטובר 2020                             | 2020-10-09
            hi  | 9 अक्टूबर 2020                                | 2020-10-09
            bn  | ৯ অক্টোবর ২০২০                              | 2020-10-09
            ta  | 9 அக்டோபர், 2020                            | 2020-10-09
            id  | Jumat, 9 Agt 2020 16:15 WIB                 | 2020-08-09
            vi  | Thứ sáu, ngày 9 tháng 10 năm 2020           | 2020-10-09
            vi  | 09/10/2020                                  | 2020-10-09
            th  | 9 ต.ค. 2563                                 | 2020-10-09
            zh  | 2020年10月09日 16:15                         | 2020-10-09
            ja  | 2020年10月9日(金)                            | 2020-10-09
            ja  | ２０２０年１０月９日                           | 2020-10-09
            ko  | 2020년 10월 9일                              | 2020-10-09
            ko  | 입력 2020.10.09 16:15                        | 2020-10-09
            ''  | 31/12/2020                                  | 2020-12-31
            ''  | 12/31/2020                                  | 2020-12-31
            """)
    void aDateIsReadInItsLanguage(String language, String text, LocalDate day) {
        assertThat(WrittenDates.in(text, new DateStyle(language, false)).dates())
                .extracting(date -> date.time().day())
                .containsExactly(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "31 February 2020",
                "May 2020",
                "9 people 2020",
                "Room 12, 2020 seats",
                "10.20.30.40",
                "1/2/3",
                "© 1998-2022",
                "0001-01-01",
                "call 030-1234-5678"
            })
    void nothingElseIsADate(String text) {
        assertThat(WrittenDates.in(text, DateStyle.UNKNOWN).dates()).isEmpty();
    }

    @Test
    void theOrderOfNumbersIsThatOfThePage() {
        assertThat(WrittenDates.first("03/04/2020", new DateStyle("en", true)).map(WrittenTime::day))
                .contains(LocalDate.of(2020, 3, 4));
        assertThat(WrittenDates.first("03/04/2020", new DateStyle("en", false)).map(WrittenTime::day))
                .contains(LocalDate.of(2020, 4, 3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-10-09T21:25:54-05:00       | 2020-10-09 | 21:25:54 | -05:00
            2020-10-09T21:25:54.123Z        | 2020-10-09 | 21:25:54 | Z
            20201009                        | 2020-10-09 |          |
            20201009T2125                   | 2020-10-09 |          |
            1602278754                      | 2020-10-09 | 21:25:54 | Z
            1602278754000                   | 2020-10-09 | 21:25:54 | Z
            Fri, 09 Oct 2020 21:25:54 +0200 | 2020-10-09 | 21:25:54 | +02:00
            October 9, 2020 9:25 p.m.       | 2020-10-09 | 21:25    |
            9. Oktober 2020 um 21.25 Uhr    | 2020-10-09 | 21:25    |
            """)
    void timeAndZoneAreThoseGiven(String value, LocalDate day, LocalTime time, ZoneOffset zone) {
        assertThat(WrittenDates.first(value, DateStyle.UNKNOWN))
                .contains(new WrittenTime(day, Optional.ofNullable(time), Optional.ofNullable(zone)));
    }

    @ParameterizedTest
    @CsvSource({"0001-01-01T00:00:00Z", "1970-01-01", "2020-13-01", "2020-02-30", "99999999999999", "123"})
    void aValueThatNoPageIsPublishedOnIsNone(String value) {
        assertThat(WrittenDates.first(value, DateStyle.UNKNOWN)).isEmpty();
    }

    @Test
    void everyMonthIsOneOfTwelve() {
        assertThat(Table.load(Months.class, "months.tsv").rows())
                .allMatch(row -> row.get("month").matches("[1-9]|1[012]"))
                .allMatch(row -> row.list("words").stream().noneMatch(String::isEmpty));
    }
}
