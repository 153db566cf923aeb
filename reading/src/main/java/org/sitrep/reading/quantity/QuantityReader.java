// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import java.util.List;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.record.Quantity;
import org.sitrep.record.TimeExpression;

/** Finds quantities. Thread-safe. */
public final class QuantityReader {

    private QuantityReader() {}

    public static QuantityReader load() {
        return new QuantityReader();
    }

    /** The quantities of a text in text order; numbers inside time expressions are none. */
    public List<Quantity> read(AnnotatedText text, List<TimeExpression> times) {
        return List.of();
    }
}
