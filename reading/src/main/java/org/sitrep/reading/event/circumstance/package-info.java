// SPDX-License-Identifier: GPL-3.0-or-later
/** When and where an event happens. */
@NullMarked
package org.sitrep.reading.event.circumstance;

import org.jspecify.annotations.NullMarked;
