@NullMarked
package org.sitrep.archive;

import org.jspecify.annotations.NullMarked;
