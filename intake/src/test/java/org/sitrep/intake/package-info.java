@NullMarked
package org.sitrep.intake;

import org.jspecify.annotations.NullMarked;
