@NullMarked
package org.sitrep.intake.html.date;

import org.jspecify.annotations.NullMarked;
