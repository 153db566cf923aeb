// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import org.jdbi.v3.core.statement.SqlStatement;
import org.sitrep.archive.rows.NewRows;
import org.sitrep.archive.rows.Row;

/**
 * A table whose rows are interned.
 *
 * @param <T> what a row says
 */
interface InternTable<T> {

    /** SQL that finds the number of a value's row. */
    String find();

    /** The kind of its rows, whose numbers are called {@code :id}. */
    Row row();

    /** Binds a value to what {@link #find()} and {@link #row()} call its parts. */
    <S extends SqlStatement<S>> S bind(S statement, T value);

    /** Adds what else is to be written with a new row. */
    default void addTo(NewRows rows, long key, T value) {}
}
