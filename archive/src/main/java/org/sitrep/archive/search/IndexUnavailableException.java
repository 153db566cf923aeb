// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.io.Serial;

/** The index cannot be used now, though nothing is wrong with it: the disk is full, access is denied, or another process writes it. */
public final class IndexUnavailableException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    IndexUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
