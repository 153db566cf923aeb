// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.process;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
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
        return address("postgres", database);
    }

    String address(String user, String database) {
        return running.getJdbcUrl(user, database);
    }

    /** From now on nobody gets into a database without a password. */
    void askForPasswords(String database) throws SQLException, IOException {
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("show hba_file")) {
            answer.next();
            Path rules = Path.of(answer.getString(1));
            Files.writeString(rules, "host " + database + " all all scram-sha-256\n" + Files.readString(rules));
        }
        execute("select pg_reload_conf()");
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
