// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.table;

import java.io.Serial;
import org.sitrep.intake.material.UnfitException;

/** Says that a row cannot be read, and at which line it begins. */
final class BrokenRowException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String code;

    BrokenRowException(int line, String code, String sentence) {
        super(sentence);
        this.line = line;
        this.code = code;
    }

    int line() {
        return line;
    }

    UnfitException unfit() {
        return new UnfitException(code, String.valueOf(getMessage()));
    }
}
