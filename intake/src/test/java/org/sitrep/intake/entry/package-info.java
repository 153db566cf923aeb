@NullMarked
package org.sitrep.intake.entry;

import org.jspecify.annotations.NullMarked;
