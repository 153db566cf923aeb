// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import java.nio.file.FileSystem;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Rights for files and folders that are made: what an archive holds is its owner's business. */
public final class OwnerOnly {

    private OwnerOnly() {}

    public static FileAttribute<?>[] file(FileSystem system) {
        return rights(system, "rw-------");
    }

    public static FileAttribute<?>[] folder(FileSystem system) {
        return rights(system, "rwx------");
    }

    private static FileAttribute<?>[] rights(FileSystem system, String rights) {
        return system.supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
