@NullMarked
package org.sitrep.intake.clean;

import org.jspecify.annotations.NullMarked;
