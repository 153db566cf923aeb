/**
 * Who did what to whom: PLOVER events with their status.
 */
@NullMarked
package org.sitrep.reading.event;

import org.jspecify.annotations.NullMarked;
