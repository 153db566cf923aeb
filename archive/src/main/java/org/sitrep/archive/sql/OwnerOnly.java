// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import java.nio.file.FileSystem;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Rights for files and folders that are made: what an archive holds is its owner's business. */
final class OwnerOnly {

    private OwnerOnly() {}

    static FileAttribute<?>[] file(FileSystem system) {
        return rights(system, "rw-------");
    }

    static FileAttribute<?>[] folder(FileSystem system) {
        return rights(system, "rwx------");
    }

    private static FileAttribute<?>[] rights(FileSystem system, String rights) {
        return system.supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
                }
                : new FileAttribute<?>[0];
    }
}
