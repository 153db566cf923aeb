// SPDX-License-Identifier: GPL-3.0-or-later
/** Where source, cue and content begin and end, and quotations that run on over sentences. */
@NullMarked
package org.sitrep.reading.statement.extent;

import org.jspecify.annotations.NullMarked;
