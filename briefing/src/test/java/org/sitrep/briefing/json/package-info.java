/** Tests of the package. */
@NullMarked
package org.sitrep.briefing.json;

import org.jspecify.annotations.NullMarked;
