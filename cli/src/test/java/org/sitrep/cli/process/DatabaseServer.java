// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.process;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL server of the test's own. */
final class DatabaseServer implements AutoCloseable {

    private final EmbeddedPostgres running;

    private DatabaseServer(EmbeddedPostgres running) {
        this.running = running;
    }

    static DatabaseServer start() throws IOException {
        return new DatabaseServer(EmbeddedPostgres.builder().start());
    }

    /** Makes a database, and gives its address. */
    String create(String database) throws SQLException {
        execute("create database " + database);
        return address(database);
    }

    String address(String database) {
        return running.getJdbcUrl("postgres", database);
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}
