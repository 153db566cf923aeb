@NullMarked
package org.sitrep.reading.quantity;

import org.jspecify.annotations.NullMarked;
