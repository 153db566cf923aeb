// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import java.time.Duration;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.location.ArchiveFile;
import org.sitrep.archive.location.ArchiveLocation;
import org.sitrep.archive.location.ArchiveServer;

/** What is to be done to one kind of database before and while it is used. */
sealed interface Engine permits SqliteEngine, PostgresEngine {

    static Engine of(ArchiveLocation location) {
        return switch (location) {
            case ArchiveFile file -> new SqliteEngine(file);
            case ArchiveServer server -> new PostgresEngine(server);
        };
    }

    ArchiveLocation location();

    Dialect dialect();

    /** Whether something is there that can be asked what it is. */
    boolean exists();

    ConnectionFactory forReading();

    /** Connections for writing, for a library that wants them in this form. */
    DataSource source();

    /** Keeps other writers away, and waits so long for one that is there. */
    WriteLock lock(Duration patience);

    /** Makes what has to be there before a connection can be opened, and marks it as an archive to be. */
    void prepare();

    /** Whether that mark is missing in a database that is not empty. */
    boolean unmarked(Handle handle);
}
