/** From a PDF's bytes to placed characters and what it says of itself; the only room that knows PDFBox. Runs in the child process. */
@NullMarked
package org.sitrep.intake.pdf.extract;

import org.jspecify.annotations.NullMarked;
