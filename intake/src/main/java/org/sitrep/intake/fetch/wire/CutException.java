// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.wire;

import java.io.IOException;
import java.io.Serial;

/** We ended the connection ourselves. */
abstract sealed class CutException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** All that mattered was the head. */
    static final class Unwanted extends CutException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient WireResponse response;

        Unwanted(WireResponse response) {
            this.response = response;
        }

        WireResponse response() {
            return response;
        }
    }

    /** The body is longer than is taken. */
    static final class TooLarge extends CutException {

        @Serial
        private static final long serialVersionUID = 1L;
    }
}
