// SPDX-License-Identifier: GPL-3.0-or-later
/** Asks the models about one sentence after the other and mends what the parser is known to get wrong. */
@NullMarked
package org.sitrep.language.analysis;

import org.jspecify.annotations.NullMarked;
