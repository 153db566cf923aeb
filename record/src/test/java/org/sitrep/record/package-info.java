@NullMarked
package org.sitrep.record;

import org.jspecify.annotations.NullMarked;
