// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.output;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** The output cannot be written, as the message says in a sentence: the other end of a pipe is gone, the disk is full. */
public final class OutputException extends UncheckedIOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private OutputException(String message, IOException cause) {
        super(message, cause);
    }

    /** @param output what cannot be written, as the beginning of a sentence */
    static OutputException of(String output, IOException cause) {
        return new OutputException(output + " cannot be written: " + reason(cause) + ".", cause);
    }

    /** Java's messages about files are often no more than their names. */
    private static String reason(IOException cause) {
        return switch (cause) {
            case NoSuchFileException e -> "there is no such folder";
            case AccessDeniedException e -> "permission denied";
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> String.valueOf(cause.getMessage());
        };
    }

    /** Whether it was a pipe that its reader closed, which is no error. */
    public boolean isClosedPipe() {
        return String.valueOf(getMessage()).endsWith(": Broken pipe.");
    }
}
