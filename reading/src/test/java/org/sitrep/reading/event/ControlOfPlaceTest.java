// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.reading.SharedReader;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.PlaceControl;

/** What an event tells of who controls its place. */
class ControlOfPlaceTest {

    /** An empty cell: it tells nothing of that. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Danish troops captured Bergen on Friday.                        | captured  | TAKEN
            Danish troops have recaptured the town of Bergen.               | recaptured | TAKEN
            Danish troops still hold Bergen.                                | hold      | HELD
            Danish forces control the town of Bergen.                       | control   | HELD
            Denmark occupied Bergen in 2014.                                | occupied  | HELD
            Norwegian troops repelled Danish forces in Bergen.              | repelled  | HELD
            Norwegian troops withdrew from Bergen.                          | withdrew  | LEFT
            Danish forces shelled Bergen.                                   | shelled   |
            Danish troops captured three Norwegian soldiers near Bergen.    | captured  |
            Danish police arrested a captain in Bergen.                     | arrested  |
            """)
    void isDecidedByTypeAndMode(String sentence, String anchor, PlaceControl control) {
        assertThat(SharedReader.read(sentence).events())
                .filteredOn(event -> event.anchor().text().equals(anchor))
                .extracting(Event::control)
                .containsExactly(Optional.ofNullable(control));
    }
}
