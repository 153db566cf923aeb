// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.zip;

import java.io.Serial;
import org.sitrep.intake.material.UnfitException;

/** Says that a packed file would become so large that no more of it is unpacked. */
final class BombException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    BombException(String sentence) {
        super(sentence);
    }

    UnfitException unfit() {
        return new UnfitException("zip-bomb", String.valueOf(getMessage()));
    }
}
