// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;
import org.sitrep.archive.location.ArchiveFile;

/**
 * The lock of an archive in a file. Beside it stands up to when the archive knows what it was given, written after every commit: SQLite cannot
 * tell that its log was taken away after a crash; this can.
 */
final class FileLocked implements WriteLock {

    private final ArchiveFile file;
    private final LockFile lock;
    private final Optional<String> knownBefore;
    private Optional<Handle> handle = Optional.empty();

    private FileLocked(ArchiveFile file, LockFile lock) {
        this.file = file;
        this.lock = lock;
        this.knownBefore = lock.note().known();
        lock.write(new LockNote(Optional.of(LockNote.thisHolder()), knownBefore));
    }

    static WriteLock take(ArchiveFile file, Duration patience) {
        LockFile lock = Patience.ask(patience, () -> LockFile.tryLock(file)).orElseThrow(() -> held(file, patience));
        try {
            return new FileLocked(file, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static ArchiveException held(ArchiveFile file, Duration patience) {
        return new ArchiveException(
                ArchiveFault.LOCKED,
                "The archive " + file + " is being written by "
                        + LockFile.note(file).holder().orElse("another process") + ". Waited " + patience.toSeconds()
                        + " seconds. Try again when that has ended.");
    }

    @Override
    public Handle connect() {
        Handle opened = Jdbi.create(SqliteConnections.forWriting(file)).open();
        handle = Optional.of(opened);
        return opened;
    }

    @Override
    public Optional<String> knownBefore() {
        return knownBefore;
    }

    @Override
    public void noteKnown(String time) {
        lock.write(lock.note().withKnown(time));
    }

    @Override
    public void noteReplaced() {
        lock.write(new LockNote(lock.note().holder(), Optional.empty()));
    }

    /** Once SQLite has moved its log into the archive there is nothing to be lost. Where it was not opened, nothing was moved. */
    @Override
    public void close() {
        try (lock) {
            handle.ifPresent(Handle::close);
            boolean moved = handle.isPresent() && !Files.exists(file.writeAheadLog());
            lock.write(new LockNote(
                    Optional.empty(), moved ? Optional.empty() : lock.note().known()));
        }
    }
}
