// SPDX-License-Identifier: GPL-3.0-or-later
/** Which mentions mean one and the same actor. */
@NullMarked
package org.sitrep.reading.actor.coreference;

import org.jspecify.annotations.NullMarked;
