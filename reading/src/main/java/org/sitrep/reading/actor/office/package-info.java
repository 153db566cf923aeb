// SPDX-License-Identifier: GPL-3.0-or-later
/** Offices, how descriptions name them, and who held which of them when. */
@NullMarked
package org.sitrep.reading.actor.office;

import org.jspecify.annotations.NullMarked;
