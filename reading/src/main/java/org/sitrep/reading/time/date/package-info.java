// SPDX-License-Identifier: GPL-3.0-or-later
/** Days, months, seasons, quarters and years by their names and numbers. */
@NullMarked
package org.sitrep.reading.time.date;

import org.jspecify.annotations.NullMarked;
