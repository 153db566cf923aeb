@NullMarked
package org.sitrep.reading.time;

import org.jspecify.annotations.NullMarked;
