/** The sections of a brief, one class each: what linking found becomes lines of fixed phrases and quoted words. */
@NullMarked
package org.sitrep.briefing.section;

import org.jspecify.annotations.NullMarked;
