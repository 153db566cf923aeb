// SPDX-License-Identifier: GPL-3.0-or-later
/** Words that attribute: the text with its likely cues and its quotations, and what stands beside a cue. */
@NullMarked
package org.sitrep.reading.statement.cue;

import org.jspecify.annotations.NullMarked;
