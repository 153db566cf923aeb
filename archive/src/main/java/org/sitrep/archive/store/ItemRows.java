// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import org.sitrep.archive.rows.NewRows;
import org.sitrep.record.Reading;

/** The rows of what follows from readings: their items, and what leads to them. */
final class ItemRows {

    private final NewRows rows;
    private final Vocabulary vocabulary;
    private final StatementRows statements;
    private final EventRows events;
    private final QuantityRows quantities;
    private final MentionRows mentions;

    ItemRows(NewRows rows, Vocabulary vocabulary) {
        this.rows = rows;
        this.vocabulary = vocabulary;
        this.statements = new StatementRows(rows);
        this.events = new EventRows(rows);
        this.quantities = new QuantityRows(rows, vocabulary);
        this.mentions = new MentionRows(rows);
    }

    /** Adds those of a reading. */
    void add(long reading, Reading record) {
        ReadingKeys keys = new ReadingKeys(record, vocabulary);
        statements.add(reading, record, keys);
        events.add(reading, record, keys);
        quantities.add(reading, record);
        mentions.add(reading, keys);
    }

    /** Writes what is new of every kind, so that it is found. */
    void write() {
        rows.write();
        vocabulary.written();
    }
}
