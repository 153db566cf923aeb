// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Stretches of text that refer to an actor, and how those without a name are found: descriptions and pronouns, with the role, country and
 * sector that the words beside them tell.
 */
@NullMarked
package org.sitrep.reading.actor.mention;

import org.jspecify.annotations.NullMarked;
