// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jdbi.v3.core.ConnectionFactory;
import org.sitrep.archive.location.ArchiveFile;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * Connections to a file.
 *
 * <p>Writers log ahead, so that readers go on reading beside them, and wait for the disk at every commit. Their transactions begin as writing
 * ones: SQLite does not wait for other programs once something has been read. Pages are large: a text and a record
 * each fill half a page of the usual size, and the rest of it would be wasted.
 */
final class SqliteConnections implements ConnectionFactory {

    private static final int PAGE_SIZE = 32 * 1024;
    private static final int CACHE_PAGES = 2_000;

    /** How long to wait for another process that is moving the log into the file. */
    private static final Duration BUSY = Duration.ofSeconds(20);

    private final SQLiteDataSource source;

    private SqliteConnections(String address, SQLiteConfig config) {
        source = new SQLiteDataSource(config);
        source.setUrl(address);
    }

    static SqliteConnections forWriting(ArchiveFile file) {
        SQLiteConfig config = common();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        return new SqliteConnections(address(file), config);
    }

    /** Without the log. */
    static SqliteConnections forLayingOut(ArchiveFile file) {
        SQLiteConfig config = common();
        config.setPageSize(PAGE_SIZE);
        return new SqliteConnections(address(file), config);
    }

    /** Where nothing can be written beside the file, nobody writes to it, and it is read as it is. */
    static SqliteConnections forReading(ArchiveFile file) {
        SQLiteConfig config = common();
        config.setReadOnly(true);
        boolean still = !Files.isWritable(file.folder()) && !Files.exists(file.writeAheadLog());
        return new SqliteConnections(still ? address(file) + "?immutable=1" : address(file), config);
    }

    /** As a URI, in which a question mark in the name of the file begins no settings. */
    private static String address(ArchiveFile file) {
        return "jdbc:sqlite:" + file.path().toUri();
    }

    private static SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) BUSY.toMillis());
        config.setCacheSize(CACHE_PAGES);
        config.setGetGeneratedKeys(false);
        return config;
    }

    SQLiteDataSource source() {
        return source;
    }

    @Override
    public Connection openConnection() throws SQLException {
        return source.getConnection();
    }
}
