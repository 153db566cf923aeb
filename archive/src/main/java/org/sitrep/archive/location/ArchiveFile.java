// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.location;

import java.nio.file.Path;

/**
 * An archive in a SQLite database.
 *
 * @param path absolute; beside it stand files with {@code -wal}, {@code -shm} and {@code .lock} behind its name
 */
public record ArchiveFile(Path path) implements ArchiveLocation {

    public ArchiveFile {
        path = path.toAbsolutePath().normalize();
    }

    /** The file that holds what was added last and has not been moved into the archive itself yet. */
    public Path writeAheadLog() {
        return beside("-wal");
    }

    /** The file that whoever writes to the archive holds a lock on. */
    public Path lock() {
        return beside(".lock");
    }

    /** The folder it is in. */
    public Path folder() {
        return path.resolve("..").normalize();
    }

    private Path beside(String ending) {
        return path.resolveSibling(path.getFileName() + ending);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
