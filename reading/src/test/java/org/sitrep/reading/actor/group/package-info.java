// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of groups that have no noun phrase of their own. */
@NullMarked
package org.sitrep.reading.actor.group;

import org.jspecify.annotations.NullMarked;
