/** Tests of laying out placed characters. */
@NullMarked
package org.sitrep.intake.pdf.layout;

import org.jspecify.annotations.NullMarked;
