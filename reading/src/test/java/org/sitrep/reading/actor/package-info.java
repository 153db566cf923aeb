@NullMarked
package org.sitrep.reading.actor;

import org.jspecify.annotations.NullMarked;
