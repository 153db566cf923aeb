// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.sitrep.reading.actor.lexicon;

import org.jspecify.annotations.NullMarked;
