// SPDX-License-Identifier: GPL-3.0-or-later
/** How far an event is real: occurred, scheduled, demanded, possible, denied. */
@NullMarked
package org.sitrep.reading.event.status;

import org.jspecify.annotations.NullMarked;
