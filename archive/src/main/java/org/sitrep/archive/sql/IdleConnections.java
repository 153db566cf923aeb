// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.statement.Cleanable;

/** Keeps connections that are given back for whoever asks next: as many as were ever in use at once. Thread-safe. */
final class IdleConnections implements ConnectionFactory, AutoCloseable {

    private final ConnectionFactory source;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    IdleConnections(ConnectionFactory source) {
        this.source = source;
    }

    @Override
    public Connection openConnection() throws SQLException {
        for (Connection next = idle.poll(); next != null; next = idle.poll()) {
            if (!next.isClosed()) {
                return next;
            }
        }
        return source.openConnection();
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        if (closed) {
            connection.close();
        } else {
            idle.push(connection);
        }
    }

    @Override
    public Cleanable getCleanableFor(Connection connection) {
        return () -> closeConnection(connection);
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        for (Connection next = idle.poll(); next != null; next = idle.poll()) {
            next.close();
        }
    }
}
