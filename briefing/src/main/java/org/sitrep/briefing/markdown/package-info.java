/** Writes a brief as Markdown that a CommonMark reader shows as it was meant and a terminal shows as it is. */
@NullMarked
package org.sitrep.briefing.markdown;

import org.jspecify.annotations.NullMarked;
