@NullMarked
package org.sitrep.intake.json;

import org.jspecify.annotations.NullMarked;
