// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.sitrep.archive.location.ArchiveServer;

/** A PostgreSQL server that runs for a test, with as many databases as are wanted. */
final class TestDatabases implements AutoCloseable {

    private final EmbeddedPostgres server;
    private int databases;

    private TestDatabases(EmbeddedPostgres server) {
        this.server = server;
    }

    static TestDatabases start() throws IOException {
        return new TestDatabases(EmbeddedPostgres.builder().start());
    }

    /** A new one, empty. */
    ArchiveServer next() {
        String name = "archive" + ++databases;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return named("postgres", name);
    }

    ArchiveServer named(String user, String database) {
        return new ArchiveServer(server.getJdbcUrl(user, database), Optional.empty());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
