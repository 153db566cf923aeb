/** Tests of the package. */
@NullMarked
package org.sitrep.briefing.markdown;

import org.jspecify.annotations.NullMarked;
