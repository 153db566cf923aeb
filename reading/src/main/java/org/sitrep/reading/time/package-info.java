/**
 * When: time expressions (TIMEX3) with their values and the calendar time they cover.
 */
@NullMarked
package org.sitrep.reading.time;

import org.jspecify.annotations.NullMarked;
