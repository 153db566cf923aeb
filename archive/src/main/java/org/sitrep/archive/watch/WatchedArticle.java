// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.watch;

import org.sitrep.record.identity.ReportId;

/**
 * An article that a feed has named.
 *
 * @param key by which it is told from others, whatever address it came by
 * @param feed the number of the feed that named it first
 * @param host the host of its address, to be asked one thing at a time
 */
public record WatchedArticle(ReportId key, long feed, String address, String host, EntryNote note, ArticleState state) {

    public WatchedArticle withState(ArticleState next) {
        return new WatchedArticle(key, feed, address, host, note, next);
    }

    /** The same without what the feed said, which is needed no more once there is a report. */
    public WatchedArticle withoutNote() {
        return new WatchedArticle(key, feed, address, host, note.bare(), state);
    }
}
