// SPDX-License-Identifier: GPL-3.0-or-later
/** Who has been named in a report so far, and who of them is in mind where a pronoun or description stands. */
@NullMarked
package org.sitrep.reading.actor.salience;

import org.jspecify.annotations.NullMarked;
