// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.watch;

import java.time.Instant;

/**
 * A feed that is watched, and how that goes.
 *
 * @param id its number in this archive
 * @param added since when it is watched
 * @param articles what became of the articles it named
 */
public record WatchedFeed(long id, NamedFeed name, Instant added, FeedState state, ArticleCounts articles) {

    /**
     * @param kept those of which the archive has a report
     * @param waiting those to be fetched for the first time
     * @param lost those of which no report could be made
     */
    public record ArticleCounts(int kept, int waiting, int lost) {}
}
