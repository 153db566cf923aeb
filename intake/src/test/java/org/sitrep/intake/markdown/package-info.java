/** Tests of reading Markdown. */
@NullMarked
package org.sitrep.intake.markdown;

import org.jspecify.annotations.NullMarked;
