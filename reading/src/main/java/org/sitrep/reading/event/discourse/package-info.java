// SPDX-License-Identifier: GPL-3.0-or-later
/** The events of a report side by side: which are one happening, and who takes part where a sentence leaves it open. */
@NullMarked
package org.sitrep.reading.event.discourse;

import org.jspecify.annotations.NullMarked;
