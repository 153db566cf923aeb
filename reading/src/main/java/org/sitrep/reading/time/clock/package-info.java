// SPDX-License-Identifier: GPL-3.0-or-later
/** Times and parts of a day. */
@NullMarked
package org.sitrep.reading.time.clock;

import org.jspecify.annotations.NullMarked;
