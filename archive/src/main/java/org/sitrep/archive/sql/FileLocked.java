// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;
import org.sitrep.archive.location.ArchiveFile;

/**
 * A lock on the file beside an archive, which says who holds it. The operating system lets go of it when the process ends, however it ends.
 *
 * <p>The file also says up to when the archive knows what it was given, written after every commit. SQLite cannot tell that its log was taken
 * away after a crash; this can.
 */
final class FileLocked implements WriteLock {

    /** A place that no text reaches, so that the note can be read where locks bar reading. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final ArchiveFile file;
    private final FileChannel channel;
    private final Optional<String> knownBefore;
    private LockNote note;
    private Optional<Handle> handle = Optional.empty();

    private FileLocked(ArchiveFile file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
        this.knownBefore = read(file).known();
        this.note = new LockNote(Optional.of(LockNote.thisHolder()), knownBefore);
        write();
    }

    static WriteLock take(ArchiveFile file, Duration patience) {
        FileChannel channel = open(file);
        try {
            Optional<FileLock> lock = Patience.ask(patience, () -> tryLock(channel));
            if (lock.isEmpty()) {
                throw held(file, patience);
            }
            return new FileLocked(file, channel);
        } catch (RuntimeException e) {
            close(channel);
            throw e;
        }
    }

    private static FileChannel open(ArchiveFile file) {
        try {
            return FileChannel.open(
                    file.lock(),
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                    OwnerOnly.file(file.lock().getFileSystem()));
        } catch (IOException e) {
            throw FileFaults.notWritable(file, e);
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) {
        try {
            return Optional.ofNullable(channel.tryLock(LOCKED_BYTE, 1, false));
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ArchiveException held(ArchiveFile file, Duration patience) {
        return new ArchiveException(
                ArchiveFault.LOCKED,
                "The archive " + file + " is being written by "
                        + read(file).holder().orElse("another process") + ". Waited " + patience.toSeconds()
                        + " seconds. Try again when that has ended.");
    }

    /** What was noted last; nothing where nobody has. */
    static LockNote read(ArchiveFile file) {
        try {
            return Files.isReadable(file.lock()) ? LockNote.parse(Files.readString(file.lock())) : LockNote.EMPTY;
        } catch (IOException e) {
            return LockNote.EMPTY;
        }
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
        note = note.withKnown(time);
        write();
    }

    private void write() {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(note.text().getBytes(StandardCharsets.UTF_8));
            channel.write(bytes, 0);
            channel.truncate(bytes.limit());
        } catch (IOException e) {
            throw FileFaults.notWritable(file, e);
        }
    }

    /** Once SQLite has moved its log into the archive there is nothing to be lost. Where it was not opened, nothing was moved. */
    @Override
    public void close() {
        handle.ifPresent(Handle::close);
        boolean moved = handle.isPresent() && !Files.exists(file.writeAheadLog());
        note = new LockNote(Optional.empty(), moved ? Optional.empty() : note.known());
        write();
        close(channel);
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
