@NullMarked
package org.sitrep.intake.zip;

import org.jspecify.annotations.NullMarked;
