// SPDX-License-Identifier: GPL-3.0-or-later
/** Groups of people that have no noun phrase of their own: "killed 35", "three others", "those responsible", "police raid". */
@NullMarked
package org.sitrep.reading.actor.group;

import org.jspecify.annotations.NullMarked;
