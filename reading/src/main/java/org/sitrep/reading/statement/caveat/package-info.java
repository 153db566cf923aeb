// SPDX-License-Identifier: GPL-3.0-or-later
/** The reporter's own remarks on what is known: what could not be verified, is unclear, was left without comment. */
@NullMarked
package org.sitrep.reading.statement.caveat;

import org.jspecify.annotations.NullMarked;
