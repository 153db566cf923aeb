// SPDX-License-Identifier: GPL-3.0-or-later
/** What is learned about a statement as a whole: whether it is one, and what its source does by it. */
@NullMarked
package org.sitrep.reading.statement.judgement;

import org.jspecify.annotations.NullMarked;
