// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.archive.watch.ArticleState;
import org.sitrep.archive.watch.KeptCapture;
import org.sitrep.archive.watch.Trouble;
import org.sitrep.archive.watch.WatchedArticle;
import org.sitrep.archive.watch.WatchedFeed;
import org.sitrep.intake.entry.EntryReport;
import org.sitrep.intake.feed.Feed;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.record.Report;
import org.sitrep.record.identity.ReportId;

/**
 * The entries of a feed that was read, the earliest first: articles of which the feed has the whole are kept, others are wanted from their pages.
 *
 * @param all its entries
 * @param known the articles among them that some feed has named before
 * @param arrival what the feed is kept with
 */
record EntryVisit(
        WatchedFeed feed,
        Feed read,
        List<NamedEntry> all,
        Map<ReportId, WatchedArticle> known,
        Arrival arrival,
        VisitContext context) {

    static EntryVisit of(WatchedFeed feed, Feed read, Arrival arrival, VisitContext context) {
        List<NamedEntry> entries = read.entries().stream()
                .map(entry -> NamedEntry.of(entry, feed.name().address()))
                .toList()
                .reversed();
        Map<ReportId, WatchedArticle> known =
                context.list().articles(entries.stream().map(NamedEntry::key).toList());
        return new EntryVisit(feed, read, entries, known, arrival, context);
    }

    /** Those that no feed has named before. */
    List<NamedEntry> news() {
        return all.stream().filter(entry -> !known.containsKey(entry.key())).toList();
    }

    List<KeptCapture> captures() {
        return arrival.captures();
    }

    /** Keeps what is to be kept, and gives the articles to be noted. */
    List<WatchedArticle> run() throws InterruptedException {
        List<WatchedArticle> articles = new ArrayList<>();
        for (NamedEntry entry : all) {
            Optional<WatchedArticle> before = Optional.ofNullable(known.get(entry.key()));
            if (isDue(entry, before)) {
                ArticleState last = before.map(article -> article.state().said(entry.said()))
                        .orElseGet(() -> ArticleState.wanted(
                                entry.said(), context.clock().instant()));
                boolean isWhole = entry.text().isWhole() || entry.entry().link().isEmpty();
                articles.add(isWhole ? kept(entry, before, last) : wanted(entry, before, last));
            }
        }
        return articles;
    }

    /** What the feed says of it is new, or it waited when its feed was taken out. */
    private static boolean isDue(NamedEntry entry, Optional<WatchedArticle> before) {
        return before.isEmpty()
                || !before.get().state().entry().equals(entry.said())
                || before.get().feed() == 0 && before.get().state().report().isEmpty();
    }

    private WatchedArticle wanted(NamedEntry entry, Optional<WatchedArticle> before, ArticleState last) {
        return article(entry, before, last.next(Optional.of(context.clock().instant())));
    }

    private WatchedArticle kept(NamedEntry entry, Optional<WatchedArticle> before, ArticleState last)
            throws InterruptedException {
        ArticleState done = last.next(Optional.empty());
        try {
            Optional<String> address = Optional.of(feed.name().address());
            Report report =
                    EntryReport.of(read, entry.entry(), entry.text(), address).report();
            return article(entry, before, arrival.keep(List.of(report), done, Optional.empty()))
                    .withoutNote();
        } catch (UnfitException e) {
            return article(entry, before, done.failed(new Trouble(e.code(), e.sentence())));
        }
    }

    private WatchedArticle article(NamedEntry entry, Optional<WatchedArticle> before, ArticleState state) {
        String address = entry.entry().link().orElse(feed.name().address());
        return new WatchedArticle(
                entry.key(),
                before.map(WatchedArticle::feed).filter(number -> number > 0).orElse(feed.id()),
                address,
                Requests.host(address),
                entry.note(
                        read,
                        before.map(article -> article.note().seen())
                                .orElseGet(() -> context.clock().instant())),
                state);
    }
}
