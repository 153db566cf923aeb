// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.math.BigDecimal;
import org.sitrep.archive.rows.NewRows;
import org.sitrep.archive.rows.Row;
import org.sitrep.record.Reading;
import org.sitrep.record.quantity.Quantity;

/** The rows of quantities. */
final class QuantityRows {

    private final NewRows rows;
    private final Vocabulary vocabulary;

    QuantityRows(NewRows rows, Vocabulary vocabulary) {
        this.rows = rows;
        this.vocabulary = vocabulary;
    }

    void add(long reading, Reading record) {
        for (int position = 0; position < record.quantities().size(); position++) {
            add(reading, position, record.quantities().get(position));
        }
    }

    private void add(long reading, int position, Quantity quantity) {
        rows.of(Row.QUANTITY)
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
}
