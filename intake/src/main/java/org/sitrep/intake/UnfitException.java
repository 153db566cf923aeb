// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.io.Serial;

/** An input that cannot become a report. Its message is a sentence that says what is wrong and what to do. */
final class UnfitException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;

    UnfitException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** The short name that programs may rely on: {@code invalid-utf8}. */
    String code() {
        return code;
    }

    Incoming.Rejected at(Origin origin) {
        return Incoming.Rejected.of(origin, code, String.valueOf(getMessage()));
    }
}
