// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.fault;

import java.io.Serial;

/** The archive could not do what it was asked to. The message says in sentences why, and what to do. */
public final class ArchiveException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ArchiveFault fault;

    public ArchiveException(ArchiveFault fault, String message) {
        super(message);
        this.fault = fault;
    }

    public ArchiveException(ArchiveFault fault, String message, Throwable cause) {
        super(message, cause);
        this.fault = fault;
    }

    public ArchiveFault fault() {
        return fault;
    }
}
