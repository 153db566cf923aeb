/** Tests of the package. */
@NullMarked
package org.sitrep.briefing.draft;

import org.jspecify.annotations.NullMarked;
