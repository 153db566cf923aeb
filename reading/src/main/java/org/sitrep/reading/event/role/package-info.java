// SPDX-License-Identifier: GPL-3.0-or-later
/** Who acts and who is acted upon. */
@NullMarked
package org.sitrep.reading.event.role;

import org.jspecify.annotations.NullMarked;
