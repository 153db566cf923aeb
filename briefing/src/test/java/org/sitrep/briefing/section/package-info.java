/** Tests of the package. */
@NullMarked
package org.sitrep.briefing.section;

import org.jspecify.annotations.NullMarked;
