// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import org.jdbi.v3.core.Handle;
import org.sitrep.record.Reading;

/** Writes what follows from readings: their items, and what leads to them. Rows are gathered and written together, once. */
final class ItemRows {

    private final Vocabulary vocabulary;
    private final StatementRows statements;
    private final EventRows events;
    private final QuantityRows quantities;
    private final MentionRows mentions;

    ItemRows(Handle handle, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.statements = new StatementRows(handle);
        this.events = new EventRows(handle);
        this.quantities = new QuantityRows(handle, vocabulary);
        this.mentions = new MentionRows(handle);
    }

    /** Takes the rows of a reading to be written. */
    void add(long reading, Reading record) {
        ReadingKeys keys = new ReadingKeys(record, vocabulary);
        statements.add(reading, record, keys);
        events.add(reading, record, keys);
        quantities.add(reading, record);
        mentions.add(reading, keys);
    }

    /** Writes what was taken. */
    void write() {
        statements.write();
        events.write();
        quantities.write();
        mentions.write();
    }
}
