// SPDX-License-Identifier: GPL-3.0-or-later
/** The constructions of attribution, one a file, and the speech act each expresses. */
@NullMarked
package org.sitrep.reading.statement.construction;

import org.jspecify.annotations.NullMarked;
