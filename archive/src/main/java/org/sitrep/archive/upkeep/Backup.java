// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;
import org.sitrep.archive.location.ArchiveFile;
import org.sitrep.archive.sql.OwnerOnly;
import org.sitrep.archive.sql.ReadAccess;
import org.sitrep.archive.sql.SqlFaults;

/** Copies an archive while others use it. The copy is there when it is whole, and not before. */
public record Backup(ReadAccess access) {

    private static final String COPY = "vacuum into :file";

    /** Into a file that is not there yet. */
    public void to(Path file) {
        switch (access.dialect()) {
            case SQLITE -> copy(file.toAbsolutePath());
            case POSTGRESQL ->
                throw new ArchiveException(
                        ArchiveFault.UNSUPPORTED,
                        "An archive on a PostgreSQL server is backed up with pg_dump and restored with pg_restore.");
        }
    }

    private void copy(Path file) {
        if (Files.exists(file)) {
            throw new ArchiveException(
                    ArchiveFault.ALREADY_THERE,
                    "There is a file " + file + " already. Name one for the backup that is not there.");
        }
        if (!Files.isDirectory(file.resolve("..").normalize())) {
            throw new ArchiveException(
                    ArchiveFault.READ_ONLY, "There is no folder for the backup " + file + ". Make it first.");
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            Files.createFile(part, OwnerOnly.file(part.getFileSystem()));
            try {
                write(part, file);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new ArchiveException(
                    ArchiveFault.READ_ONLY, "The backup " + file + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    private void write(Path part, Path file) {
        try (Handle handle = access.open()) {
            new SqlFaults(new ArchiveFile(file))
                    .running(() -> handle.createUpdate(COPY)
                            .bind("file", part.toString())
                            .execute());
        } catch (ArchiveException e) {
            throw e.fault() == ArchiveFault.DISK_FULL ? full(file, e) : e;
        }
    }

    private static ArchiveException full(Path file, ArchiveException e) {
        return new ArchiveException(
                ArchiveFault.DISK_FULL,
                "There is not enough room for the backup " + file + ". Make room, or name another place.",
                e);
    }
}
