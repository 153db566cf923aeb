// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.agenda;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.happening.Gathering;
import org.sitrep.linking.happening.Telling;

/** @param day the day for which a sentence plans something */
record Line(Cited sentence, Optional<LocalDate> day) {

    static Line of(Telling telling, Gathering gathering) {
        return new Line(
                telling.report().cite(telling.event().sentence()),
                gathering.when().map(when -> when.from().toLocalDate()));
    }
}
