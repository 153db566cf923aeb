// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.models;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A folder in a place where everybody may write, such as the temporary one: others who know its name could have made it first, and put
 * files of theirs in it. Where the file system knows no POSIX permissions, nothing is checked.
 */
final class PrivateFolder {

    private static final Set<PosixFilePermission> WRITABLE_BY_OTHERS =
            EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private PrivateFolder() {}

    /**
     * Makes the folder for its owner only; one that is there already must be this user's, and nobody else's to write in.
     *
     * @throws IOException where it cannot be made or trusted, with the beginning of a sentence
     */
    static void make(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(folder);
            return;
        }
        try {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (FileAlreadyExistsException e) {
            check(folder);
        } catch (IOException e) {
            throw new IOException("the folder " + folder + " cannot be made", e);
        }
    }

    /** A symbolic link is not followed: whoever made it decides where it leads. */
    private static void check(Path folder) throws IOException {
        PosixFileAttributes found = Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!found.isDirectory()) {
            throw new IOException(folder + " is not a folder");
        }
        if (!found.owner().equals(user(folder.toAbsolutePath().resolveSibling("")))) {
            throw new IOException("the folder " + folder + " belongs to somebody else");
        }
        if (!Collections.disjoint(found.permissions(), WRITABLE_BY_OTHERS)) {
            throw new IOException("others may write in the folder " + folder);
        }
    }

    /** Who runs the program, by a file made for the purpose: a user may have no name that Java knows. */
    private static UserPrincipal user(Path shared) throws IOException {
        Path own = Files.createTempFile(shared, "sitrep", null);
        try {
            return Files.getOwner(own);
        } finally {
            Files.delete(own);
        }
    }
}
