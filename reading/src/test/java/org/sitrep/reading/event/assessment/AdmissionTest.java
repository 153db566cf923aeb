// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bar over which an event is told: lower for what is wanted, higher in a report beside the field. */
class AdmissionTest {

    private static final Likelihood OF_THE_FIELD = new Likelihood(0.9, 0.9);
    private static final Likelihood BESIDE_IT = new Likelihood(0.9, 0.1);

    @ParameterizedTest
    @CsvSource({
        "0.2, 1, true",
        "0.05, 1, false",
        "0.35, 0.5, true",
        "0.25, 0.5, false",
        "0.55, 0, true",
        "0.45, 0, false",
    })
    void theMoreItIsWantedTheLessSureItHasToBe(double confidence, double wanted, boolean told) {
        Admission admission = new Admission(Collections.nCopies(5, OF_THE_FIELD));
        assertThat(admission.admits(new Likelihood(confidence, wanted))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"0.55, 0.3, false", "0.8, 0.3, true", "0.4, 0.9, false"})
    void besideTheFieldItHasToBeSurer(double confidence, double wanted, boolean told) {
        Admission admission = new Admission(Collections.nCopies(5, BESIDE_IT));
        assertThat(admission.admits(new Likelihood(confidence, wanted))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"0.45, 0.3", "0.55, 0", "0.3, 0"})
    void aSingleSentenceTellsNothingOfItsField(double confidence, double wanted) {
        Admission admission = new Admission(List.of(BESIDE_IT));
        assertThat(admission.admits(new Likelihood(confidence, wanted))).isTrue();
    }
}
