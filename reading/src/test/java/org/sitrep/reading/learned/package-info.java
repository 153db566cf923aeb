@NullMarked
package org.sitrep.reading.learned;

import org.jspecify.annotations.NullMarked;
