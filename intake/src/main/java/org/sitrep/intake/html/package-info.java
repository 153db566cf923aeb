/**
 * Pages of the web: their main text, and what they say about themselves.
 *
 * <p>With the rooms in it the only one that knows jsoup. Its front is {@link org.sitrep.intake.html.HtmlPage}.
 */
@NullMarked
package org.sitrep.intake.html;

import org.jspecify.annotations.NullMarked;
