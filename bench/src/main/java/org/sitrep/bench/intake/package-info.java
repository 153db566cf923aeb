/**
 * Measures what intake makes of pages and feeds against what others marked or read.
 */
@NullMarked
package org.sitrep.bench.intake;

import org.jspecify.annotations.NullMarked;
