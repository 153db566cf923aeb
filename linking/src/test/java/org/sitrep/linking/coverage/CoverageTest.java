// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sitrep.linking.Reports;
import org.sitrep.record.text.Span;

/** What a coverage knows of its reports: copies, the days they span, where words stand. */
class CoverageTest {

    private static final String REPORT =
            "The ferry left Oslo on Monday with two hundred people on board. Dana Orlov, who runs "
                    + "the line, said that the old port would stay closed until the spring. Nobody was hurt in the storm of last week.";

    @Test
    void aLightlyEditedCopyIsACopy() {
        String edited = REPORT.replace("two hundred", "some two hundred").replace("last week", "the past week");
        Coverage coverage =
                Reports.of(REPORT, "The mayor of Bergen opened a bridge over the river on Tuesday.", edited);
        assertThat(coverage.findOriginal(1)).isEmpty();
        assertThat(coverage.findOriginal(2)).isEmpty();
        assertThat(coverage.findOriginal(3)).isEqualTo(OptionalInt.of(1));
        assertThat(coverage.listOriginals()).containsExactly(1, 2);
    }

    @Test
    void aReportThatQuotesAnotherIsNoCopy() {
        String other = "Fishing has been poor this year, and boats stay in port. " + REPORT.substring(0, 70)
                + " Prices rose in every market of the coast, and traders blamed the weather and the fuel. The ministry will look into "
                + "the matter when parliament meets again in January, an official said.";
        assertThat(Reports.of(REPORT, other).listOriginals()).containsExactly(1, 2);
    }

    @Test
    void textsTooShortToCompareAreNoCopies() {
        assertThat(Reports.of("It rained.", "It rained.").listOriginals()).containsExactly(1, 2);
    }

    @Test
    void thePeriodIsFromTheFirstDayToTheLast() {
        assertThat(Reports.of("It rained.", "It snowed.", "It thawed.").period())
                .contains(List.of(Reports.DAY, Reports.DAY.plusDays(2)));
    }

    @Test
    void aCitationStaysWithinItsSentence() {
        Coverage coverage = Reports.of(REPORT);
        Span beyond = Span.of(REPORT, REPORT.indexOf("on board"), REPORT.indexOf("said"));
        Citation citation = coverage.cite(1, beyond);
        assertThat(citation.sentence()).isEqualTo(1);
        assertThat(citation.words().text()).isEqualTo("on board.");
    }
}
