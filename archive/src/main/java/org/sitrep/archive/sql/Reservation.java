// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;
import org.sitrep.archive.location.ArchiveFile;

/** A place for an archive that is to come from elsewhere: until it is closed nobody makes one there. */
public record Reservation(ArchiveFile file, WriteLock lock) implements AutoCloseable {

    /**
     * Keeps a place free; makes the folder where there is none.
     *
     * @param patience how long to wait for another process that is just making one there
     * @throws ArchiveException where there is something already
     */
    public static Reservation of(ArchiveFile file, Duration patience) {
        requireFree(file);
        WriteLock lock = new SqliteEngine(file).lock(patience);
        try {
            requireFree(file);
            return new Reservation(file, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The log of an archive that is gone would be taken for that of the one to come. */
    private static void requireFree(ArchiveFile file) {
        for (Path path : List.of(file.path(), file.writeAheadLog())) {
            if (Files.exists(path)) {
                throw new ArchiveException(
                        ArchiveFault.ALREADY_THERE,
                        "There is a file " + path + " already. Move it away, or name another place with --archive.");
            }
        }
    }

    @Override
    public void close() {
        if (Files.exists(file.path())) {
            lock.noteReplaced();
        }
        lock.close();
    }
}
