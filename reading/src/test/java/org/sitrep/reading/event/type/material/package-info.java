@NullMarked
package org.sitrep.reading.event.type.material;

import org.jspecify.annotations.NullMarked;
