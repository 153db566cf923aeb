// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Dates as pages write them: numbers and names of months, in the order, script and calendar of many languages.
 *
 * <p>A room of its own because what a date looks like has nothing to do with where on a page it stands.
 */
@NullMarked
package org.sitrep.intake.html.date.written;

import org.jspecify.annotations.NullMarked;
