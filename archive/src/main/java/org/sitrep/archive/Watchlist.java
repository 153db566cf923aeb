// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.archive.watch.ArticleTable;
import org.sitrep.archive.watch.CaptureTable;
import org.sitrep.archive.watch.FeedState;
import org.sitrep.archive.watch.FeedTable;
import org.sitrep.archive.watch.KeptCapture;
import org.sitrep.archive.watch.NamedFeed;
import org.sitrep.archive.watch.WatchedArticle;
import org.sitrep.archive.watch.WatchedFeed;
import org.sitrep.record.identity.ReportId;

/**
 * The feeds that an archive watches, and how far that has come. What a method has returned from is kept, whatever happens to the process after
 * that. Thread-safe.
 */
public final class Watchlist {

    private final Archive archive;

    Watchlist(Archive archive) {
        this.archive = archive;
    }

    /**
     * Adds a feed that is due at once.
     *
     * @param pace the time between its first visits
     * @return whether it was not there
     */
    public boolean add(NamedFeed feed, Instant now, Duration pace) {
        return archive.noting(handle -> new FeedTable(handle).add(feed, now, pace));
    }

    /** Takes a feed out. The reports that came by it stay. @return whether it was there */
    public boolean remove(String address) {
        return archive.noting(handle -> new FeedTable(handle).remove(address));
    }

    /** All, in the order in which they were added. */
    public List<WatchedFeed> feeds() {
        return archive.noting(handle -> new FeedTable(handle).all());
    }

    /** The addresses of all, by their numbers. */
    public Map<Long, String> addresses() {
        return archive.noting(handle -> new FeedTable(handle).addresses());
    }

    /** Those to be visited by now, the longest due first. */
    public List<WatchedFeed> dueFeeds(Instant now) {
        return archive.noting(handle -> new FeedTable(handle).due(now));
    }

    /** One article of each host that is to be visited by now, the longest due first. */
    public List<WatchedArticle> dueArticles(Instant now) {
        return archive.noting(handle -> new ArticleTable(handle).due(now));
    }

    /** When something is due next. */
    public Optional<Instant> nextDue() {
        return archive.noting(handle -> new ArticleTable(handle).nextDue());
    }

    /** Those of these articles that some feed has named. */
    public Map<ReportId, WatchedArticle> articles(Collection<ReportId> keys) {
        return archive.noting(handle -> new ArticleTable(handle).among(keys));
    }

    /** Notes what came of a visit to a feed, of the articles that it named, and where it is kept. */
    public void note(long feed, FeedState state, List<WatchedArticle> articles, List<KeptCapture> captures) {
        archive.noting(handle -> {
            articles.forEach(new ArticleTable(handle)::keep);
            captures.forEach(new CaptureTable(handle)::add);
            new FeedTable(handle).change(feed, state);
            return true;
        });
    }

    /** Notes what came of a visit to an article, and where it is kept. */
    public void note(WatchedArticle article, List<KeptCapture> captures) {
        archive.noting(handle -> {
            captures.forEach(new CaptureTable(handle)::add);
            new ArticleTable(handle).keep(article);
            return true;
        });
    }
}
