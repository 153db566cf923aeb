// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.sitrep.intake.material.UnfitException;

/** Says why the system would not let an input be read. */
final class Unreadable {

    private static final String CODE = "unreadable-file";

    private Unreadable() {}

    static UnfitException reason(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> new UnfitException("missing-file", "There is no such file.");
            case AccessDeniedException denied ->
                new UnfitException(
                        CODE,
                        "It cannot be read: permission is denied. Check the permissions of the file and of the folders above it.");
            case FileSystemException refused -> refused(Optional.ofNullable(refused.getReason()));
            default -> refused(Optional.ofNullable(e.getMessage()));
        };
    }

    static UnfitException reason(InvalidPathException e) {
        return new UnfitException(
                "invalid-name",
                "This cannot be the name of a file here: " + e.getReason()
                        + ". Where it has letters beyond ASCII, set LC_ALL to a UTF-8 locale.");
    }

    private static UnfitException refused(Optional<String> reason) {
        return new UnfitException(
                CODE,
                "It cannot be read: " + reason.map(Unreadable::clause).orElse("the system does not say why") + ".");
    }

    private static String clause(String reason) {
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    }
}
