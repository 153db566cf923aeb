// SPDX-License-Identifier: GPL-3.0-or-later
/** When: time expressions and stretches of calendar time. */
@NullMarked
package org.sitrep.record.time;

import org.jspecify.annotations.NullMarked;
