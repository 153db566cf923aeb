@NullMarked
package org.sitrep.archive.location;

import org.jspecify.annotations.NullMarked;
