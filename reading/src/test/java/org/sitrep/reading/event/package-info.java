@NullMarked
package org.sitrep.reading.event;

import org.jspecify.annotations.NullMarked;
