// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.work;

import org.sitrep.intake.Origin;
import org.sitrep.record.Failure;

/** What happens on the way of a run, beside its outcomes. */
public sealed interface RunEvent {

    /**
     * Something is odd about a report or an input, which did not keep it from being read or was no reason to read it.
     *
     * @param message a sentence; it may hold anything that the input holds
     */
    record Warned(Origin origin, String message) implements RunEvent {}

    /** A report or an input could not be read; the failure is also handed over as an outcome. */
    record Failed(Origin origin, Failure failure) implements RunEvent {}

    /** One more report or input has been dealt with. */
    record Advanced(Progress progress) implements RunEvent {}
}
