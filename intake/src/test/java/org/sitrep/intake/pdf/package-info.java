/** Tests of reading PDF files, with files made on the spot. */
@NullMarked
package org.sitrep.intake.pdf;

import org.jspecify.annotations.NullMarked;
