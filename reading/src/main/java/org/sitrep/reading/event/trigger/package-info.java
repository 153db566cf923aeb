// SPDX-License-Identifier: GPL-3.0-or-later
/** Words that name events: the lexicon, the conditions under which an entry holds, and where it does in a text. */
@NullMarked
package org.sitrep.reading.event.trigger;

import org.jspecify.annotations.NullMarked;
