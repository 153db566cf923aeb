/** Tests of taking text out of PDFs. */
@NullMarked
package org.sitrep.intake.pdf.extract;

import org.jspecify.annotations.NullMarked;
