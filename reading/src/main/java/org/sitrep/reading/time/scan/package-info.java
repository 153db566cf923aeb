// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What all grammars of time share: the pass over a text, the calendar, what a grammar finds, and on which side of the day of
 * publication a time lies.
 */
@NullMarked
package org.sitrep.reading.time.scan;

import org.jspecify.annotations.NullMarked;
