/** Tests of the package. */
@NullMarked
package org.sitrep.briefing.html;

import org.jspecify.annotations.NullMarked;
