// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import java.util.List;
import java.util.Optional;
import org.sitrep.archive.watch.FeedState;
import org.sitrep.archive.watch.KeptCapture;
import org.sitrep.archive.watch.Trouble;
import org.sitrep.archive.watch.WatchedArticle;
import org.sitrep.archive.watch.WatchedFeed;
import org.sitrep.intake.feed.Feed;
import org.sitrep.intake.feed.FeedReader;
import org.sitrep.intake.fetch.Fetched;
import org.sitrep.intake.fetch.refusal.Reason;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.intake.warc.Sha256;

/** One visit to a feed, and what is noted of it. */
final class FeedVisit implements Visit {

    private final WatchedFeed feed;
    private final VisitContext context;
    private final FeedProgress progress;

    FeedVisit(WatchedFeed feed, VisitContext context) {
        this.feed = feed;
        this.context = context;
        this.progress = new FeedProgress(feed, context.settings().pace(), context.clock());
    }

    @Override
    public void run() throws InterruptedException {
        switch (context.fetching().fetch(Requests.of(address(), feed.state().validators()))) {
            case Fetched.NotModified same ->
                note(progress.unchanged(feed.state().validators()));
            case Fetched.Body body -> take(body);
            case Fetched.Refused refused
            when refused.reason() == Reason.INTERRUPTED -> throw new InterruptedException();
            case Fetched.Refused refused -> note(progress.failed(Requests.trouble(refused), refused.retryAfter()));
        }
    }

    /** It is visited at its usual pace, for the fault is ours. */
    @Override
    public void fail(RuntimeException fault) {
        Trouble why =
                new Trouble("internal-error", "This feed exposes a fault in Sitrep: " + fault + ". Please report it.");
        note(progress.failed(why, Optional.empty()));
    }

    private String address() {
        return feed.name().address();
    }

    private void take(Fetched.Body body) throws InterruptedException {
        String content = Sha256.of(body.bytes());
        if (feed.state().content().equals(Optional.of(content))
                && feed.state().trouble().isEmpty()) {
            note(progress.unchanged(Requests.validators(body)));
            return;
        }
        Feed read;
        try {
            Optional<String> at = Optional.of(body.address().toString());
            read = FeedReader.read(body.bytes(), at, body.headers().charset());
        } catch (UnfitException e) {
            note(progress.failed(new Trouble(e.code(), e.sentence()), Optional.empty()));
            return;
        }
        EntryVisit entries = EntryVisit.of(feed, read, new Arrival(context, address(), body), context);
        List<WatchedArticle> articles = entries.run();
        FeedState next = progress.read(read.title(), entries.all(), entries.news(), Requests.validators(body), content);
        note(next, articles, entries.captures());
    }

    private void note(FeedState next) {
        note(next, List.of(), List.of());
    }

    private void note(FeedState next, List<WatchedArticle> articles, List<KeptCapture> captures) {
        context.list().note(feed.id(), next, articles, captures);
        Optional<Trouble> before = feed.state().trouble();
        Optional<Trouble> now = next.trouble();
        if (before.isEmpty()) {
            now.ifPresent(why -> context.tell(to -> to.failing(address(), why, next.nextVisit())));
        } else if (now.isEmpty()) {
            context.tell(to -> to.recovered(address()));
        }
    }
}
