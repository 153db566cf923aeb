@NullMarked
package org.sitrep.reading.event.assessment;

import org.jspecify.annotations.NullMarked;
