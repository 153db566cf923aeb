// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;

/** Standard output takes no more: the other end of a pipe is gone, or the disk is full. */
final class ClosedOutputException extends UncheckedIOException {

    @Serial
    private static final long serialVersionUID = 1L;

    ClosedOutputException(IOException cause) {
        super("Cannot write the output: " + cause.getMessage(), cause);
    }

    /** Whether it was a pipe that its reader closed, which is no error. */
    boolean isPipe() {
        return String.valueOf(getMessage()).contains("Broken pipe");
    }
}
