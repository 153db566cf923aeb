// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.language.SharedAnnotator;

class CreditsTest {

    @Test
    void theClosingLineNamesMedia() {
        assertThat(creditsOf("The ferry sailed at noon.\n\nWith reporting by Example Wire's Coast Desk, AFP, and dpa"))
                .containsExactly("Example Wire's Coast Desk", "AFP", "dpa");
    }

    @Test
    void theDatelineNamesTheAgency() {
        assertThat(creditsOf("OSLO (Reuters) - The ferry sailed at noon on Monday."))
                .containsExactly("Reuters");
    }

    @Test
    void reportersAreNoMedia() {
        assertThat(creditsOf("The ferry sailed.\n\nJohn Smith and The Associated Press contributed to this report."))
                .containsExactly("The Associated Press");
    }

    @Test
    void thoseAReportCameWithStay() {
        assertThat(Credits.of(
                        List.of("AFP", "Reuters"),
                        SharedAnnotator.annotate("OSLO (Reuters) - The ferry sailed at noon on Monday.")))
                .containsExactly("AFP", "Reuters");
    }

    @Test
    void bracketsWithinASentenceAreNoDateline() {
        assertThat(creditsOf("The International Ferry Board (IFB) said so.")).isEmpty();
    }

    private static List<String> creditsOf(String text) {
        return Credits.of(SharedAnnotator.annotate(text));
    }
}
