/** Writes a brief as one HTML file that loads nothing. The page is made of templates; what they show is prepared here. */
@NullMarked
package org.sitrep.briefing.html;

import org.jspecify.annotations.NullMarked;
