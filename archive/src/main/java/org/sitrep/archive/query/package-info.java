/**
 * Asking: reports, statements and events as they stand, or as they stood at the end of a past day.
 *
 * <p>Every query is put together from constant pieces of SQL, and every value in it is bound. Answers stream, the newest report first, so that
 * memory does not grow with the archive; the words of an item are cut out of its report's text while they do.
 */
@NullMarked
package org.sitrep.archive.query;

import org.jspecify.annotations.NullMarked;
