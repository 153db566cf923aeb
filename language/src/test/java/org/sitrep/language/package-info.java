@NullMarked
package org.sitrep.language;

import org.jspecify.annotations.NullMarked;
