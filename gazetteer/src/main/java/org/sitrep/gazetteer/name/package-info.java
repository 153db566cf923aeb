// SPDX-License-Identifier: GPL-3.0-or-later
/** Names as keys: how they are folded, sorted, transliterated and kept in an automaton. */
@NullMarked
package org.sitrep.gazetteer.name;

import org.jspecify.annotations.NullMarked;
