// SPDX-License-Identifier: GPL-3.0-or-later
/** Numbers as they are written, in digits and in words, exact and vague. */
@NullMarked
package org.sitrep.reading.quantity.number;

import org.jspecify.annotations.NullMarked;
