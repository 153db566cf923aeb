// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;

/** A file with a password in it. As with PostgreSQL's own programs, one that others can read is not used; here that is told as an error. */
final class PasswordFile {

    private static final Set<PosixFilePermission> OWNERS = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private PasswordFile() {}

    /** The first line. */
    static String read(Path file) {
        try {
            if (isOpenToOthers(file)) {
                throw new ArchiveException(
                        ArchiveFault.REFUSED,
                        "The password file " + file + " is open to other users. Close it to them: chmod 600 " + file
                                + ".");
            }
            return Files.readString(file).lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new ArchiveException(
                    ArchiveFault.NO_ACCESS, "The password file " + file + " cannot be read. Name another.", e);
        }
    }

    /** A pipe from a program that keeps passwords is as good as a file. */
    private static boolean isOpenToOthers(Path file) throws IOException {
        return Files.isRegularFile(file)
                && file.getFileSystem().supportedFileAttributeViews().contains("posix")
                && !OWNERS.containsAll(Files.getPosixFilePermissions(file));
    }
}
