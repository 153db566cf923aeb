// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.record.Report;

/** Which agency wrote a report and which house published it, by its marks. */
class ProvenanceTest {

    private static final Provenance PROVENANCE = Provenance.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OSLO (Reuters) - A ferry was hit in the harbour on Monday. | Reuters",
                "By The Associated Press\\nA ferry was hit in the harbour. | AP",
                "Ferry hit in harbour\\nDana Orlov, AFP\\nA ferry was hit. | AFP",
                "A ferry was hit.\\n(Reporting by Dana Orlov; Editing by Ola Berg) | Reuters",
                "A ferry was hit.\\n© Agence France-Presse | AFP",
            })
    void marksOfAnAgency(String text, String agency) {
        assertThat(PROVENANCE.findAgency(Report.of("r", text.replace("\\n", "\n"))))
                .contains(agency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A ferry was hit in the harbour, a harbour official told Reuters.",
                "Soldiers stand at the harbour of Oslo. (Photo: AFP)\\nA ferry was hit.",
                "Getty Images via AFP\\nA ferry was hit in the harbour.",
                "AP chemistry students took a ferry to the island.",
            })
    void whatIsNoMarkOfWhoWroteIt(String text) {
        assertThat(PROVENANCE.findAgency(Report.of("r", text.replace("\\n", "\n"))))
                .isEmpty();
    }

    @Test
    void aCreditIsAMark() {
        assertThat(PROVENANCE.findAgency(Report.of("r", "A ferry was hit.").withCredits(List.of("Reuters"))))
                .contains("Reuters");
    }

    @Test
    void papersOfOneHouseAreOneFamily() {
        Report report = Report.of("r", "A ferry was hit.");

        assertThat(PROVENANCE.findPublisher(report.withPublisher("BBC News")))
                .isEqualTo(PROVENANCE.findPublisher(report.withPublisher("www.bbc.co.uk")));
        assertThat(PROVENANCE.findPublisher(report.withPublisher("The Norland Courier")))
                .contains("The Norland Courier");
    }

    @Test
    void whereNobodyNamesThePublisherTheAddressTells() {
        Report report = Report.of("r", "A ferry was hit.").withUrl("https://www.courier.example/ferry");

        assertThat(PROVENANCE.findPublisher(report)).contains("courier.example");
        assertThat(PROVENANCE.findPublisher(Report.of("r", "A ferry was hit."))).isEmpty();
    }
}
