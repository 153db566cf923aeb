/** What matters: a score for each thing a brief may tell, made of how many origins tell it, what is done, by whom and how lately. */
@NullMarked
package org.sitrep.briefing.importance;

import org.jspecify.annotations.NullMarked;
