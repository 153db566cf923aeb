/** Deeds as a brief names and weighs them: a table with a noun, prepositions and a severity for each type and mode of event. */
@NullMarked
package org.sitrep.briefing.deed;

import org.jspecify.annotations.NullMarked;
