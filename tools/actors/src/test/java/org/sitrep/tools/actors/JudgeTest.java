// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.record.actor.Sector;

/** When an answer counts as right. */
class JudgeTest {

    private static final Judge JUDGE = new Judge();

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    NOR, GOV, NO, GOV, true,  true
                    NOR, MIL, NO, GOV, true,  false
                    '',  COP, -,  COP, true,  true
                    '',  COP, NO, COP, false, true
                    XKX, GOV, XK, GOV, true,  true
                    UNO, JUD, -,  UNO, true,  true
                    NOR, UNK, NO, -,   true,  true
                    """)
    void codesAreCompared(
            String country, String sector, String foundCountry, String foundSector, boolean first, boolean second) {
        GoldPhrase gold =
                new GoldPhrase("a", "b", "", Optional.empty(), Optional.of(country), Optional.of(sector), false);
        Answer answer = new Answer(
                Optional.ofNullable(foundCountry),
                Optional.ofNullable(foundSector).map(Sector::valueOf),
                false,
                true);
        assertThat(JUDGE.country(gold, answer)).contains(first);
        assertThat(JUDGE.sector(gold, answer)).contains(second);
    }

    @Test
    void casesAreReadFromLines(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("cases.jsonl"), """
                {"id":"1","text":"Danish envoy","args":["","10 May 2015"],"kwargs":{},"expect":{"country":"DNK","code_1":"GOV"}}
                {"id":"2","text":null,"args":[],"kwargs":{},"expect":{"code_1":"COP"}}
                """);
        List<GoldPhrase> cases = GoldPhrase.readAll(file);
        assertThat(cases).hasSize(1);
        assertThat(cases.getFirst().day()).contains(LocalDate.of(2015, 5, 10));
        assertThat(cases.getFirst().country()).contains("DNK");
    }
}
