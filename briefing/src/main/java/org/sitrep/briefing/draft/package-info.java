/** A brief before it is cut to length: all that it might say, and the order in which it would be said until the page is full. */
@NullMarked
package org.sitrep.briefing.draft;

import org.jspecify.annotations.NullMarked;
