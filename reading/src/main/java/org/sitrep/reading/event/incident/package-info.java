// SPDX-License-Identifier: GPL-3.0-or-later
/** Which mentions of events mean one happening. */
@NullMarked
package org.sitrep.reading.event.incident;

import org.jspecify.annotations.NullMarked;
