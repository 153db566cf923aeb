// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;
import org.sitrep.archive.location.ArchiveFile;

/** An archive in a file, made for its owner alone. */
record SqliteEngine(ArchiveFile location) implements Engine {

    /** Marks a file as an archive of Sitrep in SQLite's header: the letters "Sitr". */
    private static final int APPLICATION_ID = 0x53697472;

    /** The same; a pragma takes no parameters. */
    private static final String SET_MARK = "pragma application_id = 1399420018";

    private static final String GET_MARK = "pragma application_id";

    @Override
    public Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Override
    public boolean exists() {
        if (Files.isDirectory(location.path())) {
            throw new ArchiveException(
                    ArchiveFault.NOT_AN_ARCHIVE, location + " is a folder. Name a file in it with --archive.");
        }
        return Files.exists(location.path()) && !isEmpty();
    }

    private boolean isEmpty() {
        try {
            return Files.isRegularFile(location.path()) && Files.size(location.path()) == 0;
        } catch (IOException e) {
            throw FileFaults.notWritable(location, e);
        }
    }

    @Override
    public ConnectionFactory forReading() {
        return SqliteConnections.forReading(location);
    }

    @Override
    public DataSource source() {
        return SqliteConnections.forWriting(location).source();
    }

    @Override
    public WriteLock lock(Duration patience) {
        makeFolder();
        return FileLocked.take(location, patience);
    }

    private void makeFolder() {
        try {
            if (!Files.isDirectory(location.folder())) {
                Files.createDirectories(
                        location.folder(), OwnerOnly.folder(location.path().getFileSystem()));
            }
        } catch (IOException e) {
            throw FileFaults.notWritable(location, e);
        }
    }

    /** SQLite takes an empty file for an empty database, and leaves its rights as they are. */
    @Override
    public void prepare() {
        try {
            if (!Files.exists(location.path())) {
                Files.createFile(location.path(), OwnerOnly.file(location.path().getFileSystem()));
            }
            if (isEmpty()) {
                layOut();
            }
        } catch (IOException e) {
            throw FileFaults.notWritable(location, e);
        }
    }

    /** The size of pages cannot be changed any more once the log has begun. */
    private void layOut() {
        Jdbi.create(SqliteConnections.forLayingOut(location)).useHandle(handle -> handle.execute(SET_MARK));
    }

    @Override
    public boolean unmarked(Handle handle) {
        return handle.createQuery(GET_MARK).mapTo(Integer.class).one() != APPLICATION_ID;
    }
}
