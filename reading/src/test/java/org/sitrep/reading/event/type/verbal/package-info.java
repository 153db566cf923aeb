@NullMarked
package org.sitrep.reading.event.type.verbal;

import org.jspecify.annotations.NullMarked;
