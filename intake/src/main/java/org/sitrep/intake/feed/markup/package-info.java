/**
 * Markup as feeds have it, which is seldom quite XML: bytes become characters, characters become tags and text, these become a tree.
 *
 * <p>A strict parser refuses what every reader of feeds takes: a bare ampersand, an unclosed element, a name of an entity that
 * nobody declared. So here nothing is refused; what was wrong is told. Nothing outside the document is ever fetched, and depth,
 * number of elements and what entities grow to are bounded. Its front is {@link org.sitrep.intake.feed.markup.MarkupReader}.
 */
@NullMarked
package org.sitrep.intake.feed.markup;

import org.jspecify.annotations.NullMarked;
