// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.lexicon.Table;

class FeedTimeReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sun, 14 Dec 2025 06:30:00 +0200          | 2025-12-14T06:30:00+02:00
            Sun, 14 Dec 2025 06:30 GMT               | 2025-12-14T06:30:00Z
            Mon, 14 Dec 2025 06:30:00 GMT            | 2025-12-14T06:30:00Z
            Sun,14 Dec 2025 06:30:00 GMT             | 2025-12-14T06:30:00Z
            14 Dec 25 06:30:00 EST                   | 2025-12-14T06:30:00-05:00
            14 Dec 97 06:30:00 PDT                   | 1997-12-14T06:30:00-07:00
            Sun, 14 December 2025 06:30:00 ET        | 2025-12-14T06:30:00-05:00
            Sun, 14 Dec 2025 06:30:00 +0000 (UTC)    | 2025-12-14T06:30:00Z
            Sun, 14 Dec 2025 06:30:00 GMT+2          | 2025-12-14T06:30:00+02:00
            Sun, 14 Dec 2025 24:00:00 GMT            | 2025-12-15T00:00:00Z
            Sun, 14 Dec 2025 23:59:60 GMT            | 2025-12-14T23:59:59Z
            Sun Dec 14 06:30:00 PST 2025             | 2025-12-14T06:30:00-08:00
            Sun Dec 14 06:30:00 2025                 | 2025-12-14T06:30:00Z
            Fri, 2025/12/12 08:19:53 EDT             | 2025-12-12T08:19:53-04:00
            Dec. 14, 2025, 6:30 p.m. EST             | 2025-12-14T18:30:00-05:00
            12/14/2025 12:05 AM                      | 2025-12-14T00:05:00Z
            14.12.2025 06:30                         | 2025-12-14T06:30:00Z
            2025-12-14T06:30:00Z                     | 2025-12-14T06:30:00Z
            2025-12-14t06:30:00z                     | 2025-12-14T06:30:00Z
            2025-12-14T06:30:00.250-08:00            | 2025-12-14T06:30:00.25-08:00
            2025-12-14T06:30+0200                    | 2025-12-14T06:30:00+02:00
            2025-12-14T06Z                           | 2025-12-14T06:00:00Z
            20251214T063000Z                         | 2025-12-14T06:30:00Z
            2025-12-14 06:30:00                      | 2025-12-14T06:30:00Z
            2025-12-14 오후 6:30:00                   | 2025-12-14T18:30:00+09:00
            dim., 14 déc. 2025 06:30:00 +0100        | 2025-12-14T06:30:00+01:00
            So, 14 Dezember 2025 06:30 MEZ           | 2025-12-14T06:30:00+01:00
            mar, 02 dic 2025 06:30:00 +0100          | 2025-12-02T06:30:00+01:00
            14 декабря 2025 06:30 MSK                | 2025-12-14T06:30:00+03:00
            1700000000                               | 2023-11-14T22:13:20Z
            2025-12-14                               | 2025-12-14
            20251214                                 | 2025-12-14
            25-12-14                                 | 2025-12-14
            2025-348                                 | 2025-12-14
            2025-W50-7                               | 2025-12-14
            2025-12                                  | 2025-12-01
            2025                                     | 2025-01-01
            14 Dec 2025                              | 2025-12-14
            31/12/2025                               | 2025-12-31
            December 14th, 2025                      | 2025-12-14
            """)
    void aDateIsReadAsItIsMeant(String value, String iso) {
        assertThat(FeedTimeReader.find(value).map(FeedTime::iso)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "0",
                "Sunday",
                "10:00",
                "Tue, 31 Feb 2025 10:00 GMT",
                "2025-12-14T25:30:00Z",
                "2025-13-01",
                "14 Dec",
                "99999999999 Dec 2025",
                "1 2 3 4 5 Dec 2025"
            })
    void nothingElseIsOne(String value) {
        assertThat(FeedTimeReader.find(value)).isEmpty();
    }

    @Test
    void theDayIsTheOneThatWasWritten() {
        assertThat(FeedTimeReader.find("Sun, 14 Dec 2025 23:30:00 -1100").map(FeedTime::day))
                .contains(LocalDate.of(2025, 12, 14));
    }

    @Test
    void wordsAreInLowerCaseAndNameOneMonthOrZone() {
        List<String> months = Table.load(Words.class, "months.tsv").rows().stream()
                .flatMap(row -> row.list("names").stream())
                .toList();
        List<String> zones = Table.load(Words.class, "zones.tsv").list("zone");
        assertThat(months).doesNotHaveDuplicates().allMatch(name -> name.equals(name.toLowerCase(Locale.ROOT)));
        assertThat(zones).doesNotHaveDuplicates().allMatch(name -> name.equals(name.toLowerCase(Locale.ROOT)));
        assertThat(zones).allMatch(zone -> Words.zone(zone).isPresent());
    }
}
