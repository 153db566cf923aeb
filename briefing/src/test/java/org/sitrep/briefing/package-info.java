/** Tests of the package. */
@NullMarked
package org.sitrep.briefing;

import org.jspecify.annotations.NullMarked;
