// SPDX-License-Identifier: GPL-3.0-or-later
/** How sure an event is, and whether an analyst wants it: what the program thinks of its own lines. */
@NullMarked
package org.sitrep.reading.event.assessment;

import org.jspecify.annotations.NullMarked;
