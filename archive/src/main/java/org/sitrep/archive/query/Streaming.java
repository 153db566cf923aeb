// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.sitrep.archive.sql.ReadAccess;

/** Streams the rows of a query out of one unchanging view of the archive, which is let go of when the stream is closed. */
record Streaming(ReadAccess access) {

    /** What PostgreSQL hands over at once; without a bound it would be everything. */
    private static final int FETCHED = 500;

    /** Rows that are complete by themselves. */
    <T> Stream<T> rows(Function<Handle, Query> query, RowReader<T> reader) {
        return rows(query, reader, 1, (handle, rows) -> rows);
    }

    /**
     * Rows that need more looked up.
     *
     * @param atOnce for so many at a time
     * @param completion does so
     */
    <R, T> Stream<T> rows(
            Function<Handle, Query> query,
            RowReader<R> reader,
            int atOnce,
            BiFunction<Handle, List<R>, List<T>> completion) {
        return rows(query, reader, row -> 1, atOnce, completion);
    }

    /**
     * The same of rows for which more or less is looked up.
     *
     * @param weight how much that is
     * @param atOnce for so much at a time
     */
    <R, T> Stream<T> rows(
            Function<Handle, Query> query,
            RowReader<R> reader,
            ToIntFunction<R> weight,
            int atOnce,
            BiFunction<Handle, List<R>, List<T>> completion) {
        return access.faults().explaining(() -> {
            Handle handle = access.open();
            try {
                ResultIterator<R> rows = begun(handle, query, reader);
                Answers<R, T> answers =
                        new Answers<>(rows, weight, atOnce, some -> completion.apply(handle, some), access.faults());
                return StreamSupport.stream(answers, false).onClose(() -> close(handle));
            } catch (RuntimeException e) {
                close(handle);
                throw e;
            }
        });
    }

    private <R> ResultIterator<R> begun(Handle handle, Function<Handle, Query> query, RowReader<R> reader) {
        handle.setTransactionIsolationLevel(isolation());
        handle.begin();
        return query.apply(handle)
                .setFetchSize(FETCHED)
                .map((row, context) -> reader.read(row))
                .iterator();
    }

    private TransactionIsolationLevel isolation() {
        return switch (access.dialect()) {
            case SQLITE -> TransactionIsolationLevel.SERIALIZABLE;
            case POSTGRESQL -> TransactionIsolationLevel.REPEATABLE_READ;
        };
    }

    private static void close(Handle handle) {
        if (handle.isInTransaction()) {
            handle.rollback();
        }
        handle.close();
    }

    /** Reads a row. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
