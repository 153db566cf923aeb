// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;
import org.sitrep.archive.location.ArchiveFile;

/** What errors with the files of an archive mean. */
final class FileFaults {

    private FileFaults() {}

    /** Something in the archive's folder could not be made or written. */
    static ArchiveException notWritable(ArchiveFile file, IOException e) {
        return isFull(e)
                ? diskFull(file.toString(), e)
                : new ArchiveException(
                        ArchiveFault.READ_ONLY,
                        "The archive " + file + " cannot be written: " + reason(e)
                                + ". Allow access to its folder, or name another archive with --archive.",
                        e);
    }

    static ArchiveException diskFull(String archive, Exception e) {
        return new ArchiveException(
                ArchiveFault.DISK_FULL,
                "The disk that holds the archive " + archive
                        + " is full. What was acknowledged is kept. Make room, and run the same command again.",
                e);
    }

    private static boolean isFull(IOException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("no space left");
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "access to " + denied.getFile() + " is denied";
            case FileAlreadyExistsException exists -> exists.getFile() + " is a file, not a folder";
            case FileSystemException other -> other.getFile() + ": " + other.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }
}
