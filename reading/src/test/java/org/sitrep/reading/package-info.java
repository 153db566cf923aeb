@NullMarked
package org.sitrep.reading;

import org.jspecify.annotations.NullMarked;
