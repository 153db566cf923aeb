@NullMarked
package org.sitrep.intake.html;

import org.jspecify.annotations.NullMarked;
