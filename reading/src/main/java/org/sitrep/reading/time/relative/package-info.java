// SPDX-License-Identifier: GPL-3.0-or-later
/** Times counted from the day of publication or from a time mentioned before. */
@NullMarked
package org.sitrep.reading.time.relative;

import org.jspecify.annotations.NullMarked;
