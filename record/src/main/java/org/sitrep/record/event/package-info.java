// SPDX-License-Identifier: GPL-3.0-or-later
/** Who did what to whom: events in the terms of PLOVER. */
@NullMarked
package org.sitrep.record.event;

import org.jspecify.annotations.NullMarked;
