/**
 * Rows to be added to the archive: the SQL of each kind, gathered and written together, with numbers of their own. What is kept and where it belongs
 * are written by different rooms into one transaction, so they share this one.
 */
@NullMarked
package org.sitrep.archive.rows;

import org.jspecify.annotations.NullMarked;
