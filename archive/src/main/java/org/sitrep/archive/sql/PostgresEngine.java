// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import java.time.Duration;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.location.ArchiveServer;

/** An archive in a database that a server keeps. The tables are made in the schema the connection is set to, by default "public". */
record PostgresEngine(ArchiveServer location) implements Engine {

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ConnectionFactory forReading() {
        return PostgresConnections.forReading(location);
    }

    @Override
    public DataSource source() {
        return PostgresConnections.forWriting(location).source();
    }

    @Override
    public WriteLock lock(Duration patience) {
        return ServerLocked.take(location, patience);
    }

    /** A database is made by whoever runs the server. */
    @Override
    public void prepare() {}

    @Override
    public boolean unmarked(Handle handle) {
        return false;
    }
}
