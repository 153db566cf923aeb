// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Targets for fuzzing: hostile bytes go in, and nothing but a report or a clear refusal may come out. {@code mvn -Pfuzz verify} runs each with Jazzer for a
 * minute; what that has found is kept in the resources of this room, and tried again by every build.
 */
@NullMarked
package org.sitrep.intake.fuzz;

import org.jspecify.annotations.NullMarked;
