@NullMarked
package org.sitrep.intake.language;

import org.jspecify.annotations.NullMarked;
