@NullMarked
package org.sitrep.reading.language;

import org.jspecify.annotations.NullMarked;
