// SPDX-License-Identifier: GPL-3.0-or-later
/** What numbers count in: currencies and units of measure. */
@NullMarked
package org.sitrep.reading.quantity.unit;

import org.jspecify.annotations.NullMarked;
