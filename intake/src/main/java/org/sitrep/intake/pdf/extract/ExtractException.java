// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf.extract;

import java.io.Serial;

/** A PDF that goes beyond a bound. */
public final class ExtractException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What there is too much of. */
    public enum Bound {
        PAGES,
        CHARACTERS
    }

    private final Bound bound;

    ExtractException(Bound bound) {
        super(bound.name());
        this.bound = bound;
    }

    public Bound bound() {
        return bound;
    }
}
