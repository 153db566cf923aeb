// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.sitrep.archive.location.ArchiveServer;

/** A PostgreSQL server that runs for the tests of a class, with as many databases as are wanted. */
final class TestDatabases implements BeforeAllCallback, AfterAllCallback {

    private Optional<EmbeddedPostgres> running = Optional.empty();
    private int databases;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        running = Optional.of(EmbeddedPostgres.builder().start());
    }

    private EmbeddedPostgres server() {
        return running.orElseThrow();
    }

    /** A new one, empty. */
    ArchiveServer next() {
        String name = "archive" + ++databases;
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return named("postgres", name);
    }

    ArchiveServer named(String user, String database) {
        return new ArchiveServer(server().getJdbcUrl(user, database), Optional.empty());
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        server().close();
    }
}
