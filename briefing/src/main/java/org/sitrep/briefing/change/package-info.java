/** What is new or has changed since a day, so that a brief can tell only that. */
@NullMarked
package org.sitrep.briefing.change;

import org.jspecify.annotations.NullMarked;
