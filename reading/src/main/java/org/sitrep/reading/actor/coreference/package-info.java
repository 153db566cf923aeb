// SPDX-License-Identifier: GPL-3.0-or-later
/** Which mentions refer to the same actor: names, descriptions and pronouns, resolved in text order. */
@NullMarked
package org.sitrep.reading.actor.coreference;

import org.jspecify.annotations.NullMarked;
