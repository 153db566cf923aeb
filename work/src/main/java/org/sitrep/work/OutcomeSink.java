// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.work;

import org.sitrep.record.Outcome;

/** Takes outcomes in input order, on the thread that runs. */
@FunctionalInterface
public interface OutcomeSink {

    void accept(Outcome outcome);

    /** Nothing has come for a moment: who gathers outcomes may hand them on now, for more may be long in coming. Called once a pause. */
    default void pause() {}
}
