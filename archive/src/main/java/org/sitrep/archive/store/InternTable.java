// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import org.jdbi.v3.core.statement.SqlStatement;

/**
 * A table whose rows are interned.
 *
 * @param <T> what a row says
 */
interface InternTable<T> {

    /** SQL that finds the greatest number of a row. */
    String greatest();

    /** SQL that finds the number of a value's row. */
    String find();

    /** SQL that writes a row with the number {@code :id}. */
    String insert();

    /** Binds a value to what {@link #find()} and {@link #insert()} call its parts. */
    <S extends SqlStatement<S>> S bind(S statement, T value);

    /** What else is to be written with a new row. */
    default void inserted(long key, T value) {}
}
