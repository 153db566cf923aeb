// SPDX-License-Identifier: GPL-3.0-or-later
/** What the words around a name or a noun tell of an actor: title, role, sector, and the country it acts for. */
@NullMarked
package org.sitrep.reading.actor.context;

import org.jspecify.annotations.NullMarked;
