/**
 * Writing: what comes in is kept for good, what is known is told from it, and what the law wants gone is forgotten.
 *
 * <p>Kept are reports, their wordings, and readings of those, each with the time since when the archive has known it. All else in the database
 * follows from them and is written beside them: which reading stands since when, and the items of readings that queries ask for.
 */
@NullMarked
package org.sitrep.archive.store;

import org.jspecify.annotations.NullMarked;
