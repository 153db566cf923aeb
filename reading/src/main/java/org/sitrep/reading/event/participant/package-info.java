// SPDX-License-Identifier: GPL-3.0-or-later
/** Noun phrases as actors who take part in events. */
@NullMarked
package org.sitrep.reading.event.participant;

import org.jspecify.annotations.NullMarked;
