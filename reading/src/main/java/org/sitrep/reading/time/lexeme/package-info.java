// SPDX-License-Identifier: GPL-3.0-or-later
/** The words of time, and a text cut into pieces fine enough for their grammars. */
@NullMarked
package org.sitrep.reading.time.lexeme;

import org.jspecify.annotations.NullMarked;
