// SPDX-License-Identifier: GPL-3.0-or-later
/** How many: numbers with what they count. */
@NullMarked
package org.sitrep.record.quantity;

import org.jspecify.annotations.NullMarked;
