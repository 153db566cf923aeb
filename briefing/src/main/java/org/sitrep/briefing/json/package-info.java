/** Writes a brief as JSON for programs. */
@NullMarked
package org.sitrep.briefing.json;

import org.jspecify.annotations.NullMarked;
