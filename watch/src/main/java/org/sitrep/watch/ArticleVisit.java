// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.archive.watch.ArticleState;
import org.sitrep.archive.watch.EntryNote;
import org.sitrep.archive.watch.Trouble;
import org.sitrep.archive.watch.WatchedArticle;
import org.sitrep.intake.Contents;
import org.sitrep.intake.Origin;
import org.sitrep.intake.fetch.Fetched;
import org.sitrep.intake.fetch.refusal.Reason;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;
import org.sitrep.record.identity.ReportId;

/**
 * One visit to the page of an article, and what is noted of it.
 *
 * @param feed the address of the feed that named it
 */
record ArticleVisit(WatchedArticle article, String feed, Contents contents, VisitContext context) implements Visit {

    @Override
    public void run() throws InterruptedException {
        ArticleState last = article.state();
        switch (context.fetching().fetch(Requests.of(article.address(), last.validators()))) {
            case Fetched.NotModified same -> looked(last.had(Optional.empty(), Optional.empty(), last.validators()));
            case Fetched.Body body -> take(body);
            case Fetched.Refused refused
            when refused.reason() == Reason.INTERRUPTED -> throw new InterruptedException();
            case Fetched.Refused refused -> failed(refused);
        }
    }

    @Override
    public void fail(RuntimeException fault) {
        giveUp(new Trouble("internal-error", "This page exposes a fault in Sitrep: " + fault + ". Please report it."));
    }

    private void take(Fetched.Body body) throws InterruptedException {
        PageReports page = PageReports.read(body, Origin.ofAddress(article.address()), contents);
        List<Report> reports = page.reports().stream().map(this::completed).toList();
        if (reports.isEmpty()) {
            makeDo(page.trouble());
            return;
        }
        Arrival arrival = new Arrival(context, feed, body);
        ArticleState next = arrival.keep(reports, article.state(), Requests.validators(body));
        context.list().note(scheduled(next), arrival.captures());
    }

    /** What the page does not tell is taken from what the feed said. */
    private Report completed(Report report) {
        EntryNote note = article.note();
        Report named = report.publisher().isPresent()
                ? report
                : note.publisher().map(report::withPublisher).orElse(report);
        Report titled = named.title().isPresent()
                ? named
                : note.title().map(named::withTitle).orElse(named);
        return titled.published().isPresent()
                ? titled
                : note.published()
                        .map(day -> titled.withPublished(LocalDate.parse(day), PublishedFrom.METADATA))
                        .orElse(titled);
    }

    private void looked(ArticleState next) {
        context.list().note(scheduled(next), List.of());
    }

    private WatchedArticle scheduled(ArticleState next) {
        Instant now = context.clock().instant();
        Optional<Instant> again = next.trouble().isPresent()
                ? Optional.empty()
                : context.settings().looks().next(now, next.visits());
        WatchedArticle after = article.withState(next.next(again));
        return next.report().isPresent() && again.isEmpty() ? after.withoutNote() : after;
    }

    private void failed(Fetched.Refused refused) throws InterruptedException {
        Trouble why = Requests.trouble(refused);
        ArticleState next = article.state().failed(why);
        Optional<Duration> wished = refused.retryAfter();
        Optional<Instant> again = isForGood(refused)
                ? Optional.empty()
                : context.settings().looks().afterFailure(context.clock().instant(), next.failures(), wished);
        if (again.isEmpty()) {
            makeDo(why);
        } else {
            context.list().note(article.withState(next.next(again)), List.of());
        }
    }

    /** Whether asking again would be asking in vain. */
    private static boolean isForGood(Fetched.Refused refused) {
        return switch (refused.reason()) {
            case MALFORMED, SCHEME, USER_INFO, PORT, ADDRESS, TOO_LARGE, BOMB, TOO_MANY_REDIRECTS -> true;
            case ROBOTS -> refused.retryAfter().isEmpty();
            case STATUS ->
                refused.status().orElse(0) / 100 == 4 && refused.status().orElse(0) != 429;
            case DNS, UNREACHABLE, PROXY, TLS, NOT_HTTP, TOO_SLOW, TRUNCATED, ENCODING, BACK_OFF, INTERRUPTED -> false;
        };
    }

    /** Where there is no report of it yet, what the feed said of it is better than nothing. */
    private void makeDo(Trouble why) throws InterruptedException {
        Optional<Report> summary =
                article.state().report().isPresent() ? Optional.empty() : SummaryReport.find(article);
        Optional<Kept> kept = summary.isEmpty()
                ? Optional.empty()
                : Optional.of(context.keeper().keep(summary.get()));
        Optional<String> key = kept.flatMap(Kept::findKey).map(ReportId::value);
        if (key.isEmpty()) {
            giveUp(why);
            return;
        }
        kept.ifPresent(each -> context.tell(to -> to.kept(feed, each)));
        ArticleState next =
                article.state().had(key, Optional.empty(), Optional.empty()).failed(why);
        context.list().note(article.withState(next.next(Optional.empty())).withoutNote(), List.of());
    }

    private void giveUp(Trouble why) {
        context.list().note(article.withState(article.state().failed(why).next(Optional.empty())), List.of());
        if (article.state().report().isEmpty()) {
            context.tell(to -> to.lost(article.address(), why));
        }
    }
}
