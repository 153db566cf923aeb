// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.io.Serial;

/** The index turned out to be damaged while it was used. Nothing is lost: it can be made again from the archive. */
public final class IndexDamagedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    IndexDamagedException(Throwable cause) {
        super("The full-text index is damaged. Nothing is lost; make it again with: sitrep archive reindex", cause);
    }
}
