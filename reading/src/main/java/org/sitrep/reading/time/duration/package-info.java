// SPDX-License-Identifier: GPL-3.0-or-later
/** Lengths of time, times a length away, and times that recur. */
@NullMarked
package org.sitrep.reading.time.duration;

import org.jspecify.annotations.NullMarked;
