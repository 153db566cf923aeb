// SPDX-License-Identifier: GPL-3.0-or-later
/** Mentions of actors by name: bodies, people and countries, with the role, country and sector that the words beside them tell. */
@NullMarked
package org.sitrep.reading.actor.name;

import org.jspecify.annotations.NullMarked;
