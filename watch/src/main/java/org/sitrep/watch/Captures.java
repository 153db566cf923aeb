// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import org.sitrep.archive.watch.KeptCapture;
import org.sitrep.intake.fetch.Fetched;

/** Keeps what was fetched, byte for byte, so that a record can be proved. */
@FunctionalInterface
public interface Captures {

    /** Where it is kept now. */
    KeptCapture keep(Fetched.Body body);
}
