// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuesTest {

    @ParameterizedTest
    @CsvSource({
        "'Officials initially reported that ', true",
        "'This corrected an earlier toll of ', true",
        "'Officials had at first reported some ', true",
        "'An earlier toll of nine rose to ', false",
        "'Officials reported ', false"
    })
    void aNumberNoLongerHoldsBehindSuchWords(String before, boolean superseded) {
        assertThat(Cues.get().superseded().matcher(before).find()).isEqualTo(superseded);
    }
}
