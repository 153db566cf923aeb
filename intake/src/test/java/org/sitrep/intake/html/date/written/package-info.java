@NullMarked
package org.sitrep.intake.html.date.written;

import org.jspecify.annotations.NullMarked;
