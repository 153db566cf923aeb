// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import java.io.Serial;

/** Whoever is told of what happens cannot take it, such as where an output is closed. */
final class ListenerException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final RuntimeException reason;

    ListenerException(RuntimeException reason) {
        super(reason);
        this.reason = reason;
    }

    RuntimeException reason() {
        return reason;
    }
}
