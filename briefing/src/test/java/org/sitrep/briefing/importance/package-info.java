/** Tests of the package. */
@NullMarked
package org.sitrep.briefing.importance;

import org.jspecify.annotations.NullMarked;
