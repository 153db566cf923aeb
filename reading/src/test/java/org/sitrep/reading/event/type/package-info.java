@NullMarked
package org.sitrep.reading.event.type;

import org.jspecify.annotations.NullMarked;
