// SPDX-License-Identifier: GPL-3.0-or-later
/** Offices and who held them when. */
@NullMarked
package org.sitrep.reading.actor.office;

import org.jspecify.annotations.NullMarked;
