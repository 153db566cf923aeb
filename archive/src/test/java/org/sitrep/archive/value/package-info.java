@NullMarked
package org.sitrep.archive.value;

import org.jspecify.annotations.NullMarked;
