// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.figure;

import java.util.Optional;
import org.sitrep.linking.evidence.FigureEvidence;
import org.sitrep.record.quantity.QuantityEffect;

/** What is counted, wherever. */
record Counting(Optional<QuantityEffect> effect, String unit, Optional<String> who) {

    static Counting of(FigureEvidence told) {
        return new Counting(told.effect(), told.unit(), told.who());
    }
}
