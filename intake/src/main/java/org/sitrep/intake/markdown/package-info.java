/** Markdown (CommonMark) as people write reports and sites keep them: the words without the signs. Only this room knows commonmark. */
@NullMarked
package org.sitrep.intake.markdown;

import org.jspecify.annotations.NullMarked;
