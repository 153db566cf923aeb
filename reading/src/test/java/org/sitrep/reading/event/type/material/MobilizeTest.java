// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.type.material;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.event.type.EventLines;
import org.sitrep.record.event.EventType;

/** Troops moved or put on alert, weapons tested. */
class MobilizeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Denmark deployed troops to the Norwegian border.   | deployed troops occurred [Denmark] -> [Norway]
            Danish troops massed near Norway.                  | massed troops occurred [Danish troops] -> [Norway]
            Troops were deployed along the border with Norway. | deployed troops occurred [Troops] -> [Norway]
            Norwegian soldiers remained on alert.              | remained troops occurred [Norwegian soldiers] -> []
            Denmark mobilised its reservists.                  | mobilised troops occurred [Denmark] -> []
            Denmark sent warships to Norway.                   | sent troops occurred [Denmark] -> [Norway]
            Denmark will deploy police in Copenhagen.          | deploy police scheduled [Denmark] -> []
            Denmark tested a ballistic missile.                | tested weapons occurred [Denmark] -> []
            """)
    void whoDidItToWhom(String sentence, String events) {
        assertThat(EventLines.of(sentence, EventType.MOBILIZE)).isEqualTo(events);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The firm deployed new software.", "The fund mobilised savings."})
    void whatOnlySoundsLikeIt(String sentence) {
        assertThat(EventLines.of(sentence, EventType.MOBILIZE)).isEmpty();
    }
}
