// SPDX-License-Identifier: GPL-3.0-or-later
/** Who speaks, how well they are known, to whom and through which medium. */
@NullMarked
package org.sitrep.reading.statement.source;

import org.jspecify.annotations.NullMarked;
