/** Tests of the package. */
@NullMarked
package org.sitrep.linking;

import org.jspecify.annotations.NullMarked;
