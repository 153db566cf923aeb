/** From placed characters to running text: rows, columns, running heads, paragraphs, hyphens. Lengths are in points, and y runs downwards. */
@NullMarked
package org.sitrep.intake.pdf.layout;

import org.jspecify.annotations.NullMarked;
