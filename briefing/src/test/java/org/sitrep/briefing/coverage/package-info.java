/** Tests of the package. */
@NullMarked
package org.sitrep.briefing.coverage;

import org.jspecify.annotations.NullMarked;
