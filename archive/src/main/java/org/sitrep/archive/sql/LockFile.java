// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.archive.location.ArchiveFile;

/**
 * The file beside an archive that whoever writes holds a lock on, and the note in it. The operating system lets go of the lock when the process
 * ends, however it ends.
 *
 * <p>By POSIX a process also loses its lock on a file when it closes that file, even if it had opened it once more only to read. So all of this
 * process goes through here, and nothing here opens the file again while it is locked.
 */
final class LockFile implements AutoCloseable {

    /** A place that no text reaches, so that the note can be read where locks bar reading. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /** Those that this process has locked. Whoever opens or closes one holds the monitor of this map. */
    private static final Map<Path, LockFile> HELD = new HashMap<>();

    private final ArchiveFile file;
    private final FileChannel channel;
    private LockNote note;

    private LockFile(ArchiveFile file, FileChannel channel, LockNote note) {
        this.file = file;
        this.channel = channel;
        this.note = note;
    }

    /** Locks it; empty where another process has done so, or this one. */
    static Optional<LockFile> tryLock(ArchiveFile file) {
        synchronized (HELD) {
            try {
                return HELD.containsKey(name(file)) ? Optional.empty() : lock(file);
            } catch (IOException e) {
                throw FileFaults.notWritable(file, e);
            }
        }
    }

    private static Optional<LockFile> lock(ArchiveFile file) throws IOException {
        FileChannel channel = FileChannel.open(
                file.lock(),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                OwnerOnly.file(file.lock().getFileSystem()));
        if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
            channel.close();
            return Optional.empty();
        }
        LockFile locked = new LockFile(file, channel, read(channel));
        HELD.put(name(file), locked);
        return Optional.of(locked);
    }

    /** What was noted last; nothing where nobody has. */
    static LockNote note(ArchiveFile file) {
        synchronized (HELD) {
            LockFile held = HELD.get(name(file));
            return held == null ? read(file) : held.note;
        }
    }

    private static LockNote read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
        channel.read(bytes, 0);
        return LockNote.parse(new String(bytes.array(), StandardCharsets.UTF_8));
    }

    private static LockNote read(ArchiveFile file) {
        try {
            return Files.isReadable(file.lock()) ? LockNote.parse(Files.readString(file.lock())) : LockNote.EMPTY;
        } catch (IOException e) {
            return LockNote.EMPTY;
        }
    }

    /** The same for all ways to its folder. */
    private static Path name(ArchiveFile file) {
        try {
            return file.folder().toRealPath().resolve(file.lock().getFileName());
        } catch (IOException e) {
            return file.lock();
        }
    }

    LockNote note() {
        return note;
    }

    void write(LockNote words) {
        note = words;
        try {
            ByteBuffer bytes = ByteBuffer.wrap(words.text().getBytes(StandardCharsets.UTF_8));
            channel.write(bytes, 0);
            channel.truncate(bytes.limit());
        } catch (IOException e) {
            throw FileFaults.notWritable(file, e);
        }
    }

    @Override
    public void close() {
        synchronized (HELD) {
            try {
                HELD.values().remove(this);
                channel.close();
            } catch (IOException e) {
                throw FileFaults.notWritable(file, e);
            }
        }
    }
}
