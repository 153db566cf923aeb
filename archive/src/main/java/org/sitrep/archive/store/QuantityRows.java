// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.math.BigDecimal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.sitrep.record.Reading;
import org.sitrep.record.quantity.Quantity;

/** The rows of quantities. */
final class QuantityRows {

    private static final String QUANTITY = """
            insert into quantity_items (reading, position, start_offset, end_offset, value, low, high, unit, effect)
            values (:reading, :position, :start, :end, :value, :low, :high, :unit, :effect)
            """;

    private final Vocabulary vocabulary;
    private final PreparedBatch quantities;

    QuantityRows(Handle handle, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        quantities = handle.prepareBatch(QUANTITY);
    }

    void add(long reading, Reading record) {
        for (int position = 0; position < record.quantities().size(); position++) {
            add(reading, position, record.quantities().get(position));
        }
    }

    private void add(long reading, int position, Quantity quantity) {
        quantities
                .bind("reading", reading)
                .bind("position", position)
                .bind("start", quantity.span().start())
                .bind("end", quantity.span().end())
                .bind("value", quantity.value().map(BigDecimal::doubleValue))
                .bind("low", quantity.low().map(BigDecimal::doubleValue))
                .bind("high", quantity.high().map(BigDecimal::doubleValue))
                .bind("unit", quantity.unit().map(vocabulary::term))
                .bind("effect", quantity.effect().map(vocabulary::term))
                .add();
    }

    void write() {
        quantities.execute();
    }
}
