@NullMarked
package org.sitrep.intake.html.text;

import org.jspecify.annotations.NullMarked;
