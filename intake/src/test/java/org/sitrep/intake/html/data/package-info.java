@NullMarked
package org.sitrep.intake.html.data;

import org.jspecify.annotations.NullMarked;
