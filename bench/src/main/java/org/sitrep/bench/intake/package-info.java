/** How well what comes in is read, measured against what others make of it. */
@NullMarked
package org.sitrep.bench.intake;

import org.jspecify.annotations.NullMarked;
