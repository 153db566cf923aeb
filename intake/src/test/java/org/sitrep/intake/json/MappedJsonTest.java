// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.intake.material.ColumnMapping;
import org.sitrep.intake.material.Parsed;
import org.sitrep.intake.material.UnfitException;

class MappedJsonTest {

    private static final String LINE = """
            {"id":"r1","body":"The ferry left.","text":"No.","headline":"Ferry","author":"Kim Falk","byline":"Not read",
             "meta":{"date":"2025-12-14","title":"No","more":{"title":"Ferry leaves","text":"No."}},"list":[{"body":"No."}],"a.b":"https://example.org/"}
            """;

    private static ColumnMapping mapping(String... columns) throws UnfitException {
        return ColumnMapping.of(List.of(columns));
    }

    @Test
    void onlyTheNamesOfTheContractAreReadUnlessOthersAreGiven() throws UnfitException {
        Parsed parsed = JsonReport.parse(LINE);
        assertThat(parsed).isEqualTo(JsonReport.parse(LINE, ColumnMapping.DEFAULT));
        assertThat(parsed.report().text()).isEqualTo("No.");
        assertThat(parsed.report().title()).isEmpty();
        assertThat(parsed.imprint().byline()).isEmpty();
    }

    @Test
    void otherNamesAreReadWhereTheyAreGiven() throws UnfitException {
        Parsed parsed = JsonReport.parse(
                LINE, mapping("text=body", "published=meta.date", "title=meta.more.title", "byline=author", "url=a.b"));
        assertThat(parsed.report().id()).isEqualTo("r1");
        assertThat(parsed.report().text()).isEqualTo("The ferry left.");
        assertThat(parsed.report().title()).contains("Ferry leaves");
        assertThat(parsed.report().published()).contains(LocalDate.of(2025, 12, 14));
        assertThat(parsed.report().url()).contains("https://example.org/");
        assertThat(parsed.imprint().byline()).contains("Kim Falk");
    }

    @Test
    void aMissingTextIsToldByItsName() {
        UnfitException e =
                catchThrowableOfType(UnfitException.class, () -> JsonReport.parse(LINE, mapping("text=meta.text")));
        assertThat(e.code()).isEqualTo("missing-text");
        assertThat(e.sentence()).isEqualTo("The object has no property \"meta.text\".");
        assertThat(e.findId()).contains("r1");
    }
}
