// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.export;

import java.util.Optional;
import org.sitrep.cli.output.Output;

/** Writes in one format. */
@FunctionalInterface
interface Writer {

    /** Gives a sentence on what the format has no room for, where anything had to be left out. */
    Optional<String> write(Selected selected, Output out);
}
