// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.value;

import java.io.Serial;

/** What was kept is not what it was any more. */
public final class DamagedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public DamagedException(String message) {
        super(message);
    }
}
