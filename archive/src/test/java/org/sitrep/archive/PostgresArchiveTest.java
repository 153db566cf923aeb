// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.sitrep.archive.location.ArchiveLocation;
import org.sitrep.archive.location.ArchiveServer;

/** An archive on a server is one. Each test has a database of its own. */
class PostgresArchiveTest extends ArchiveContract {

    private static Optional<EmbeddedPostgres> server = Optional.empty();
    private static int databases;

    @BeforeAll
    static void start() throws IOException {
        server = Optional.of(EmbeddedPostgres.builder().start());
    }

    @AfterAll
    static void stop() throws IOException {
        server.orElseThrow().close();
    }

    @Override
    ArchiveLocation newLocation() {
        EmbeddedPostgres running = server.orElseThrow();
        String name = "archive" + ++databases;
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new ArchiveServer(running.getJdbcUrl("postgres", name), Optional.empty());
    }
}
