@NullMarked
package org.sitrep.reading.casualty;

import org.jspecify.annotations.NullMarked;
