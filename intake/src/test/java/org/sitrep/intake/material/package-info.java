@NullMarked
package org.sitrep.intake.material;

import org.jspecify.annotations.NullMarked;
