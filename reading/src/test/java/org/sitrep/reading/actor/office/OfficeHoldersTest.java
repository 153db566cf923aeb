// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.lexicon.Table;

/** Who held which office on the day of a report. */
class OfficeHoldersTest {

    private static final OfficeHolders HOLDERS =
            new OfficeHolders(Table.load(OfficeHoldersTest.class, "officeholders.tsv"));

    @ParameterizedTest
    @CsvSource({
        "Angela Merkel,2017-04-01,Chancellor,GOV",
        "Angela Merkel,2022-01-10,former Chancellor,ELI",
        "Donald Trump,2019-04-01,President,GOV",
        "Trump,2022-04-01,former President,ELI",
        "Donald Trump,2025-06-01,President,GOV",
        "Boris Johnson,2017-01-01,Foreign Secretary,GOV",
        "Vladimir Putin,2009-01-01,Prime Minister,GOV"
    })
    void theOfficeIsThatOfTheDay(String name, LocalDate day, String role, String sector) {
        OfficeHolder holder = HOLDERS.find(name, Optional.of(day)).orElseThrow();
        assertThat(holder.role()).contains(role);
        assertThat(holder.sector().map(Enum::name)).contains(sector);
    }

    @Test
    void beforeTheFirstOfficeOnlyTheCountryIsKnown() {
        OfficeHolder holder = HOLDERS.find("Angela Merkel", Optional.of(LocalDate.of(2001, 1, 1)))
                .orElseThrow();
        assertThat(holder.country()).contains("DE");
        assertThat(holder.role()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Zelensky", "Zelenskiy", "Volodymyr Zelenskyy", "volodymyr zelensky"})
    void spellingsOfANameMeanOne(String name) {
        assertThat(HOLDERS.find(name, Optional.empty()).orElseThrow().name()).isEqualTo("Volodymyr Zelenskyy");
    }
}
