// SPDX-License-Identifier: GPL-3.0-or-later
/** What PLOVER's event types have in common, as far as the grammar of events needs it: one table of traits, asked by questions. */
@NullMarked
package org.sitrep.reading.event.ontology;

import org.jspecify.annotations.NullMarked;
