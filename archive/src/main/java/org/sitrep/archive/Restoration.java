// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive;

import java.nio.file.Files;
import java.time.Clock;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;
import org.sitrep.archive.location.ArchiveFile;
import org.sitrep.archive.location.ArchiveLocation;
import org.sitrep.archive.location.ArchiveServer;
import org.sitrep.archive.sql.Reservation;
import org.sitrep.archive.upkeep.Verification;

/** Makes an archive of a backup, where there is none yet. The archive is there when it is whole, and not before. */
public record Restoration(ArchiveFile backup) {

    /**
     * Into a file the backup is copied; a server is told all that it knows, which makes another archive that gives the same answers.
     *
     * @throws ArchiveException where there is an archive already, or the backup is not sound
     */
    public void into(ArchiveLocation place, Clock clock) {
        switch (place) {
            case ArchiveFile file -> {
                try (Reservation reservation = Reservation.of(file, Archive.PATIENCE);
                        ArchiveReader reader = openSound()) {
                    reader.backup(reservation.file().path());
                }
            }
            case ArchiveServer server -> {
                try (ArchiveReader reader = openSound();
                        Archive archive = Archive.open(server, clock)) {
                    archive.replay(reader);
                }
            }
        }
    }

    private ArchiveReader openSound() {
        if (!Files.exists(backup.path())) {
            throw new ArchiveException(
                    ArchiveFault.NO_ARCHIVE,
                    "There is no backup " + backup + ". Name a file that sitrep archive backup made.");
        }
        ArchiveReader reader = Archive.openForReading(backup);
        try {
            requireSound(reader.verify());
            return reader;
        } catch (RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    private void requireSound(Verification verification) {
        if (!verification.isSound()) {
            throw new ArchiveException(
                    ArchiveFault.CORRUPT,
                    "The backup " + backup + " is not sound, and nothing was restored: "
                            + verification.problems().getFirst());
        }
    }
}
