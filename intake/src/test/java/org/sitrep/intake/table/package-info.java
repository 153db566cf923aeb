@NullMarked
package org.sitrep.intake.table;

import org.jspecify.annotations.NullMarked;
