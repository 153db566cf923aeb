// SPDX-License-Identifier: GPL-3.0-or-later
/** What earlier layers found in a report, as events ask for it. */
@NullMarked
package org.sitrep.reading.event.given;

import org.jspecify.annotations.NullMarked;
