/**
 * When something was published, as feeds write it: the form of mail, the form of ISO 8601, and what people make of them.
 *
 * <p>What a feed says is kept as it is said: a day is not made a midnight, a time keeps its zone. Words are in tables. Its front
 * is {@link org.sitrep.intake.feed.time.FeedTimeReader}.
 */
@NullMarked
package org.sitrep.intake.feed.time;

import org.jspecify.annotations.NullMarked;
