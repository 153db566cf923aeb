/**
 * Feeds: RSS of all ages, Atom, JSON Feed and news sitemaps, read into one form, and lists of feeds (OPML).
 *
 * <p>A publisher's feed is read as readers of feeds do, not as a validator would: what can be made out is taken, and what was wrong
 * is told beside it. Which element says what is a table. RSS and Atom share one reader, for feeds mix them freely. Nothing here
 * fetches anything. Its front is {@link org.sitrep.intake.feed.FeedReader}.
 */
@NullMarked
package org.sitrep.intake.feed;

import org.jspecify.annotations.NullMarked;
