@NullMarked
package org.sitrep.reading.place;

import org.jspecify.annotations.NullMarked;
